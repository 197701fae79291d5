package io.pilotgate.commercial;

import io.pilotgate.calendar.WorkingCalendar;
import io.pilotgate.kernel.DateSpan;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/** From the daily volume of a pilot to the daily volume of production, week by week: never down, the target at last. */
final class RampSteps {

    private static final int DAYS = 7;

    private RampSteps() {}

    static List<RampStep> of(LocalDate startsOn, int lengthDays, long before, long target, WorkingCalendar calendar) {
        int weeks = (lengthDays + DAYS - 1) / DAYS;
        LocalDate last = startsOn.plusDays(lengthDays - 1L);
        return IntStream.rangeClosed(1, weeks)
                .mapToObj(week -> {
                    LocalDate from = startsOn.plusDays((week - 1L) * DAYS);
                    LocalDate to = from.plusDays(DAYS - 1L);
                    DateSpan days = new DateSpan(from, to.isAfter(last) ? last : to);
                    return new RampStep(
                            week,
                            days,
                            perDay(week, weeks, before, target),
                            calendar.workingDays(days).size());
                })
                .toList();
    }

    /** In equal steps from the volume before, in the first week, to the target in the last; from nothing, one step up. */
    private static long perDay(int week, int weeks, long before, long target) {
        if (before >= target) {
            return target;
        }
        return before == 0
                ? rounded(target * week, weeks)
                : before + rounded((target - before) * (week - 1), weeks - 1);
    }

    private static long rounded(long numerator, long denominator) {
        return (2 * numerator + denominator) / (2 * denominator);
    }
}
