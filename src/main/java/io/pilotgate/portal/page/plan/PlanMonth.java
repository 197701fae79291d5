package io.pilotgate.portal.page.plan;

import io.pilotgate.pilot.PilotSchedule;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A month of a pilot as a calendar shows it.
 *
 * @param weeks from Monday to Sunday
 */
public record PlanMonth(String title, List<List<PlanDay>> weeks) {

    private static final DateTimeFormatter TITLE = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK);

    public static List<PlanMonth> of(PlanDays days) {
        PilotSchedule schedule = days.schedule();
        List<PlanMonth> months = new ArrayList<>();
        YearMonth last = YearMonth.from(schedule.lastDay());
        for (YearMonth month = YearMonth.from(schedule.kickOff()); !month.isAfter(last); month = month.plusMonths(1)) {
            months.add(new PlanMonth(TITLE.format(month), weeks(month, days)));
        }
        return months;
    }

    private static List<List<PlanDay>> weeks(YearMonth month, PlanDays days) {
        List<List<PlanDay>> weeks = new ArrayList<>();
        LocalDate first = month.atDay(1);
        LocalDate monday = first.minusDays(first.getDayOfWeek().getValue() - 1L);
        for (; !monday.isAfter(month.atEndOfMonth()); monday = monday.plusDays(7)) {
            weeks.add(monday.datesUntil(monday.plusDays(7))
                    .map(date -> YearMonth.from(date).equals(month) ? days.of(date) : PlanDay.OUTSIDE)
                    .toList());
        }
        return weeks;
    }
}
