package io.pilotgate.evaluation;

import io.pilotgate.evaluation.criteria.Answers;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Red flag 2: no SLA in writing. */
@Component
class NoWrittenSla implements RedFlagRule {

    @Override
    public Optional<RedFlag> raisedBy(VendorFacts facts, LocalDate on) {
        return facts.answers()
                .filter(given -> !isInWriting(given))
                .map(given -> new RedFlag(
                        "RF2",
                        "No SLA in writing",
                        facts.name() + " does not commit in writing to a turnaround for typical, peak and rush work."
                                + " Have OPS1 answered in full."));
    }

    private static boolean isInWriting(Answers given) {
        return given.yes("OPS1.inWriting")
                && Stream.of("OPS1.typicalHours", "OPS1.peakHours", "OPS1.rushHours")
                        .allMatch(key -> given.hours(key)
                                .filter(hours -> hours.signum() > 0)
                                .isPresent());
    }
}
