package io.pilotgate.commercial;

import static org.assertj.core.api.Assertions.assertThat;

import io.pilotgate.calendar.WorkingCalendar;
import io.pilotgate.kernel.DateSpan;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RampStepsTests {

    /** A Monday. */
    private static final LocalDate START = LocalDate.parse("2026-03-02");

    private static final WorkingCalendar WEEKDAYS = new WorkingCalendar(
            ZoneOffset.UTC,
            Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY),
            Set.of(LocalDate.parse("2026-04-03"), LocalDate.parse("2026-04-06")));

    /** From 40 to 200 in nine weeks: eight steps of 20. */
    @Test
    void rises_from_the_pilots_volume_to_the_target_in_equal_steps() {
        List<RampStep> steps = RampSteps.of(START, 60, 40, 200, WEEKDAYS);

        assertThat(steps)
                .extracting(RampStep::itemsPerDay)
                .containsExactly(40L, 60L, 80L, 100L, 120L, 140L, 160L, 180L, 200L);
        assertThat(steps.get(0).days()).isEqualTo(new DateSpan(START, LocalDate.parse("2026-03-08")));
        // Sixty days are eight weeks and four days, Monday to Thursday.
        assertThat(steps.get(8).days())
                .isEqualTo(new DateSpan(LocalDate.parse("2026-04-27"), LocalDate.parse("2026-04-30")));
        assertThat(steps.get(8).items()).isEqualTo(800);
    }

    @Test
    void a_holiday_is_no_working_day() {
        // The week of Good Friday, and that of Easter Monday.
        assertThat(RampSteps.of(START, 60, 40, 200, WEEKDAYS).subList(4, 6))
                .extracting(RampStep::workingDays)
                .containsExactly(4, 4);
    }

    @Test
    void a_pilot_without_deliveries_begins_one_step_up() {
        assertThat(RampSteps.of(START, 60, 0, 90, WEEKDAYS))
                .extracting(RampStep::itemsPerDay)
                .containsExactly(10L, 20L, 30L, 40L, 50L, 60L, 70L, 80L, 90L);
    }

    @Test
    void a_target_under_the_pilots_volume_is_reached_at_once() {
        assertThat(RampSteps.of(START, 60, 120, 90, WEEKDAYS))
                .extracting(RampStep::itemsPerDay)
                .containsOnly(90L);
    }

    @ParameterizedTest
    @CsvSource({"60,7,1000", "61,333,1000", "75,0,1", "90,999,1000", "90,1,100000000", "83,5,17"})
    void never_falls_ends_at_the_target_and_leaves_no_day_out(int lengthDays, long before, long target) {
        List<RampStep> steps = RampSteps.of(START, lengthDays, before, target, WEEKDAYS);

        assertThat(steps).extracting(RampStep::itemsPerDay).isSorted();
        assertThat(steps.get(0).itemsPerDay()).isGreaterThanOrEqualTo(Math.min(before, target));
        assertThat(steps.get(steps.size() - 1).itemsPerDay()).isEqualTo(target);
        assertThat(steps.stream().mapToLong(step -> step.days().length()).sum()).isEqualTo(lengthDays);
        assertThat(steps.stream().flatMap(step -> step.days().days()))
                .containsExactlyElementsOf(new DateSpan(START, START.plusDays(lengthDays - 1L))
                        .days()
                        .toList());
    }
}
