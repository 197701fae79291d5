package io.pilotgate.evaluation.criteria;

import io.pilotgate.calendar.DailyHours;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;

/** The hours that both sides work at once. Clocks change on different days on both sides, so the worst day of a year counts. */
public final class Overlap {

    private static final Set<DayOfWeek> WEEKEND = Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
    private static final BigDecimal MINUTES = BigDecimal.valueOf(60);

    private Overlap() {}

    /** The least overlap on a weekday of the year that begins on a day; empty where the vendor's hours are not known. */
    public static Optional<Duration> least(Answers answers, LocalDate from) {
        return theirs(answers)
                .flatMap(theirs -> from.datesUntil(from.plusYears(1))
                        .filter(day -> !WEEKEND.contains(day.getDayOfWeek()))
                        .map(day -> ours(answers).overlapOn(day, theirs))
                        .min(Comparator.naturalOrder()));
    }

    static Duration needed(Answers answers) {
        BigDecimal hours = answers.hours(Needs.OVERLAP).orElse(Needs.USUAL_OVERLAP);
        return Duration.ofMinutes(hours.multiply(MINUTES).longValue());
    }

    static String inHours(Duration time) {
        BigDecimal hours = BigDecimal.valueOf(time.toMinutes()).divide(MINUTES, 2, RoundingMode.HALF_UP);
        return hours.stripTrailingZeros().toPlainString() + " h";
    }

    private static DailyHours ours(Answers answers) {
        return new DailyHours(
                answers.zone(Needs.ZONE).orElse(Needs.USUAL_ZONE),
                answers.time(Needs.FROM).orElse(Needs.USUAL_FROM),
                answers.time(Needs.TO).orElse(Needs.USUAL_TO));
    }

    private static Optional<DailyHours> theirs(Answers answers) {
        Optional<ZoneId> zone = answers.zone("OPS3.zone");
        Optional<LocalTime> from = answers.time("OPS3.from");
        Optional<LocalTime> to = answers.time("OPS3.to");
        return zone.isPresent() && from.isPresent() && to.isPresent() && !from.equals(to)
                ? Optional.of(new DailyHours(zone.get(), from.get(), to.get()))
                : Optional.empty();
    }
}
