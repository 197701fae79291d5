package io.pilotgate.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import io.pilotgate.kernel.Percent;
import io.pilotgate.kernel.PersonId;
import io.pilotgate.kernel.PilotId;
import io.pilotgate.pilot.Pauses;
import io.pilotgate.pilot.Phase;
import io.pilotgate.pilot.PilotWatch;
import io.pilotgate.testing.Launches;
import io.pilotgate.testing.TrialReports;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Report days in Berlin: 12 to 16 January (2026-W03) and 19 to 23 January (2026-W04); mornings at 08:00 are 07:00 in UTC. */
class RollUpsTests extends DeliveryTrial {

    private static final PersonId INES = new PersonId("ines");
    private static final LocalDate MONDAY = LocalDate.parse("2026-01-12");
    private static final LocalDate TUESDAY = LocalDate.parse("2026-01-13");

    @Autowired
    RollUps rollUps;

    @Autowired
    DailyReports reports;

    @Autowired
    LateReports late;

    @Autowired
    PilotWatch watch;

    @Autowired
    Pauses pauses;

    @Test
    void a_week_without_a_report_is_no_data() {
        at("2026-01-12T08:00:00Z");

        assertThat(rollUps.weekly(pilot)).singleElement().satisfies(week -> {
            assertThat(week.period()).isEqualTo("2026-W03");
            assertThat(week.closed()).isFalse();
            ReportTotals totals = week.totals();
            assertThat(totals.items()).isNull();
            assertThat(totals.claimedAccuracy()).isNull();
            assertThat(totals.exceptions().value()).isEmpty();
            assertThat(totals.errorsFound().values())
                    .allSatisfy(share -> assertThat(share.value()).isEmpty());
            assertThat(totals.fewestAnnotators()).isNull();
        });
    }

    @Test
    void what_is_reported_is_added_up_and_what_is_missing_is_named() {
        at("2026-01-12T11:00:00Z");
        reports.submit(pilot, TrialReports.full(MONDAY), INES);
        at("2026-01-13T11:00:00Z");
        reports.submit(pilot, TrialReports.of(TUESDAY, 400, Percent.of("0.9475"), 8, ""), INES);
        at("2026-01-15T17:00:00Z");
        LocalDate thursday = LocalDate.parse("2026-01-15");
        reports.submit(pilot, TrialReports.of(thursday, "0.5"), INES);

        RollUp week = rollUps.weekly(pilot).get(0);

        assertThat(week.days().reported()).containsExactly(MONDAY, TUESDAY);
        assertThat(week.days().missing()).containsExactly(LocalDate.parse("2026-01-14"));
        assertThat(week.days().waiting()).as("it came after the cut-off").containsExactly(thursday);
        ReportTotals totals = week.totals();
        assertThat(totals.items()).isEqualTo(1600);
        assertThat(totals.exceptions()).isEqualTo(new CountedShare(20, 1600));
        // (1200 x 98.75 % + 400 x 94.75 %) / 1600
        assertThat(totals.claimedAccuracy()).isEqualTo(Percent.of("0.9775"));
        assertThat(totals.errorsFound())
                .isEqualTo(Map.of(
                        QaStep.SELF, new CountedShare(30, 1200),
                        QaStep.PEER, new CountedShare(6, 300),
                        QaStep.LEAD, new CountedShare(1, 60)));
        assertThat(totals.withinSla())
                .isEqualTo(Map.of(
                        SlaTier.TYPICAL, new CountedShare(990, 1000),
                        SlaTier.PEAK, new CountedShare(140, 150),
                        SlaTier.RUSH, new CountedShare(45, 50)));
        assertThat(totals.fewestAnnotators()).isEqualTo(2);
        assertThat(totals.mostAnnotators()).isEqualTo(14);
    }

    @Test
    void months_and_weeks_are_cut_by_the_calendar() {
        // Ninety days from 5 January: the delivery runs from 19 January to 5 March.
        clock.moveTo(Launches.MORNING);
        PilotId longer = pilots.launch(
                        Launches.with(vendors.certified()).lasting(90).plan(), INES)
                .id();
        trials.moveTo(longer, Phase.DELIVERY);
        at("2026-03-31T08:00:00Z");

        assertThat(rollUps.monthly(longer)).extracting(RollUp::period).containsExactly("2026-01", "2026-02", "2026-03");
        assertThat(rollUps.monthly(longer).get(1)).satisfies(february -> {
            assertThat(february.first()).isEqualTo(LocalDate.parse("2026-02-02"));
            assertThat(february.last()).isEqualTo(LocalDate.parse("2026-02-27"));
            assertThat(february.days().all()).hasSize(20);
            assertThat(february.days().missing()).hasSize(20);
        });
        assertThat(rollUps.weekly(longer))
                .extracting(RollUp::period)
                .startsWith("2026-W04")
                .endsWith("2026-W10");
    }

    @Test
    void the_iso_week_at_the_turn_of_the_year_is_of_the_year_of_its_thursday() {
        clock.moveTo(Instant.parse("2025-12-15T08:00:00Z"));
        PilotId winter = pilots.launch(
                        Launches.with(vendors.certified())
                                .kickOff(LocalDate.parse("2025-12-15"))
                                .plan(),
                        INES)
                .id();
        trials.moveTo(winter, Phase.DELIVERY);
        at("2026-01-31T08:00:00Z");

        assertThat(rollUps.weekly(winter)).extracting(RollUp::period).containsExactly("2025-W52", "2026-W01");
    }

    @Test
    void a_missing_report_is_told_the_next_morning_and_once() {
        at("2026-01-13T06:59:59Z");
        watch.look(pilot);
        assertThat(missing()).isEmpty();

        at("2026-01-13T07:00:00Z");
        watch.look(pilot);
        watch.look(pilot);
        assertThat(missing()).containsExactly(new ReportStillMissing(pilot, MONDAY));
    }

    @Test
    void after_an_outage_each_missing_day_is_told_once_and_a_day_that_was_filled_is_not() {
        at("2026-01-15T15:00:00Z");
        reports.submit(pilot, TrialReports.of(TUESDAY, "0.98"), INES);
        at("2026-01-16T07:00:00Z");
        watch.look(pilot);
        at("2026-01-16T16:00:00Z");
        watch.look(pilot);

        assertThat(missing())
                .extracting(ReportStillMissing::day)
                .containsExactly(MONDAY, LocalDate.parse("2026-01-14"), LocalDate.parse("2026-01-15"));
    }

    @Test
    void a_period_closes_on_the_morning_after_its_last_report_day_and_once() {
        at("2026-01-16T16:00:00Z");
        watch.look(pilot);
        assertThat(closed()).isEmpty();

        at("2026-01-17T07:00:00Z");
        watch.look(pilot);
        at("2026-01-18T07:00:00Z");
        watch.look(pilot);
        assertThat(closed()).extracting(fact -> fact.rollUp().period()).containsExactly("2026-W03");

        at("2026-01-26T07:00:00Z");
        watch.look(pilot);
        assertThat(closed())
                .extracting(fact -> fact.rollUp().period())
                .containsExactly("2026-W03", "2026-W04", "2026-01");
        assertThat(closed().get(1).rollUp().days().missing()).hasSize(5);
    }

    @Test
    void a_pause_keeps_silence_and_what_was_missing_before_is_told_after_it() {
        at("2026-01-13T06:30:00Z");
        pauses.pause(pilot, "The data room is being moved.", INES);
        for (String morning : List.of("2026-01-13", "2026-01-14", "2026-01-15")) {
            at(morning + "T07:00:00Z");
            watch.look(pilot);
            at(morning + "T16:00:00Z");
            watch.look(pilot);
        }
        assertThat(missing()).isEmpty();

        at("2026-01-16T06:30:00Z");
        pauses.resume(pilot, INES);
        at("2026-01-16T07:00:00Z");
        watch.look(pilot);
        watch.look(pilot);

        assertThat(missing())
                .as("the days of the pause were no report days")
                .containsExactly(new ReportStillMissing(pilot, MONDAY));
    }

    private void at(String instant) {
        clock.moveTo(Instant.parse(instant));
    }

    private List<ReportStillMissing> missing() {
        return facts.stream(ReportStillMissing.class)
                .filter(fact -> fact.pilot().equals(pilot))
                .toList();
    }

    private List<PeriodClosed> closed() {
        return facts.stream(PeriodClosed.class)
                .filter(fact -> fact.pilot().equals(pilot))
                .toList();
    }
}
