package io.pilotgate.delivery.turnaround;

import io.pilotgate.delivery.CountedShare;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How both sides talked about what the SOP does not answer, from facts.
 *
 * @param answeredSoon questions first answered within {@link #FIRST_ANSWER}, of those of which that is known
 * @param resolvedSoon questions resolved within {@link #RESOLUTION}, of those of which that is known
 * @param settledAtOnce questions that were never reopened, of those that were answered
 * @param changedTheSop questions whose answer made a new version of the SOP, of those that were answered
 */
public record CommunicationReport(
        CountedShare answeredSoon,
        CountedShare resolvedSoon,
        CountedShare settledAtOnce,
        CountedShare changedTheSop,
        List<EscalationTalk> talks) {

    /** Within so many hours in which both sides are at work a question has its first answer. */
    public static final Duration FIRST_ANSWER = Duration.ofHours(4);

    /** Within so many such hours it is resolved. */
    public static final Duration RESOLUTION = Duration.ofHours(8);

    /** In words, for both sides, on pages and in the API. */
    public static final String FORMULA = "The score is the mean of four shares: first answered within 4 overlap hours,"
            + " resolved within 8 overlap hours, never reopened, and answered by a new version of the SOP. Overlap hours are"
            + " those in which both sides are at work; pauses are left out. Where one share is no data there is no score.";

    public CommunicationReport {
        talks = List.copyOf(talks);
    }

    /** From 0 to 1; empty where a part of it is no data. */
    public Optional<BigDecimal> score() {
        List<BigDecimal> parts = Stream.of(answeredSoon, resolvedSoon, settledAtOnce, changedTheSop)
                .flatMap(share -> share.value().stream())
                .toList();
        return parts.size() < 4
                ? Optional.empty()
                : Optional.of(parts.stream()
                        .reduce(BigDecimal.ZERO, BigDecimal::add)
                        .divide(BigDecimal.valueOf(parts.size()), MathContext.DECIMAL64));
    }
}
