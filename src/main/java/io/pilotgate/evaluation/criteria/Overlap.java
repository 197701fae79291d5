package io.pilotgate.evaluation.criteria;

import io.pilotgate.calendar.OverlapHours;
import io.pilotgate.calendar.OverlapHours.Range;
import io.pilotgate.calendar.WorkingCalendar;
import io.pilotgate.calendar.WorkingHours;
import io.pilotgate.kernel.DateSpan;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;

/** The hours that both sides work at once. Clocks change on different days on both sides, so the worst day of a year counts. */
public final class Overlap {

    private static final Set<DayOfWeek> WEEKEND = Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
    private static final BigDecimal MINUTES = BigDecimal.valueOf(60);

    private Overlap() {}

    /** On the working days of the year that begins on a day; empty where the vendor's hours are not known. */
    public static Optional<Range> ofYear(Answers answers, LocalDate from) {
        return theirs(answers)
                .flatMap(theirs -> new OverlapHours(ours(answers), theirs)
                        .daily(new DateSpan(from, from.plusYears(1).minusDays(1))));
    }

    static Duration needed(Answers answers) {
        BigDecimal hours = answers.hours(Needs.OVERLAP).orElse(Needs.USUAL_OVERLAP);
        return Duration.ofMinutes(hours.multiply(MINUTES).longValue());
    }

    public static String inHours(Duration time) {
        BigDecimal hours = BigDecimal.valueOf(time.toMinutes()).divide(MINUTES, 2, RoundingMode.HALF_UP);
        return hours.stripTrailingZeros().toPlainString() + " h";
    }

    private static WorkingHours ours(Answers answers) {
        return hours(
                answers.zone(Needs.ZONE).orElse(Needs.USUAL_ZONE),
                answers.time(Needs.FROM).orElse(Needs.USUAL_FROM),
                answers.time(Needs.TO).orElse(Needs.USUAL_TO));
    }

    private static Optional<WorkingHours> theirs(Answers answers) {
        Optional<ZoneId> zone = answers.zone("OPS3.zone");
        Optional<LocalTime> from = answers.time("OPS3.from");
        Optional<LocalTime> to = answers.time("OPS3.to");
        return zone.isPresent() && from.isPresent() && to.isPresent()
                ? Optional.of(hours(zone.get(), from.get(), to.get()))
                : Optional.empty();
    }

    private static WorkingHours hours(ZoneId zone, LocalTime from, LocalTime to) {
        return new WorkingHours(new WorkingCalendar(zone, WEEKEND, Set.of()), from, to);
    }
}
