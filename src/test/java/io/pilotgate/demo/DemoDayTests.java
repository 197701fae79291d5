package io.pilotgate.demo;

import static org.assertj.core.api.Assertions.assertThat;

import io.pilotgate.pilot.PilotSchedule;
import io.pilotgate.rehearsal.OldLabels;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Set;
import org.apache.commons.statistics.distribution.HypergeometricDistribution;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DemoDayTests {

    private static final LocalDate SOME_DAY = LocalDate.parse("2026-11-30");

    /** What the plan of the ninety days draws: target 99 %, floor 97 %. */
    private static final int DRAWN = 390;

    /** Eight errors in a week are a breach, however many of its items were drawn. */
    private static final int NOT_ENOUGH = 7;

    @ParameterizedTest
    @EnumSource
    void the_bad_week_is_a_breach_whichever_items_are_drawn(DayOfWeek firstDay) {
        List<LocalDate> days = reportDays(SOME_DAY.with(TemporalAdjusters.nextOrSame(firstDay)));
        OldLabels labels = PlayedPilots.goodAndBad(days);

        int wrong = (int) labels.deliveredItems().stream()
                .filter(item -> isOfTheBadWeek(item, labels, days) && isWrong(item, labels))
                .count();

        assertThat(HypergeometricDistribution.of(labels.deliveredItems().size(), wrong, DRAWN)
                        .cumulativeProbability(NOT_ENOUGH))
                .isLessThan(1e-6);
    }

    private static boolean isOfTheBadWeek(String item, OldLabels labels, List<LocalDate> days) {
        int day = labels.deliveredItems().indexOf(item) / DemoLabels.ITEMS_A_DAY;
        return DemoDay.of(days.get(day), days) == DemoDay.BAD;
    }

    private static boolean isWrong(String item, OldLabels labels) {
        return labels.answers().getOrDefault(item, List.of()).stream()
                .anyMatch(answer -> !answer.label().equals(labels.truth().get(item)));
    }

    private static List<LocalDate> reportDays(LocalDate kickOff) {
        return new PilotSchedule(
                        kickOff,
                        90,
                        DemoLaunches.ZONE,
                        Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY),
                        Set.of(),
                        LocalTime.of(17, 0))
                .reportDays();
    }
}
