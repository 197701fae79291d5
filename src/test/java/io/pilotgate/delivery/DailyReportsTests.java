package io.pilotgate.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.pilotgate.delivery.ReportApproval.State;
import io.pilotgate.kernel.Percent;
import io.pilotgate.kernel.PersonId;
import io.pilotgate.kernel.PilotId;
import io.pilotgate.kernel.Refusal;
import io.pilotgate.pilot.ConditionFinding;
import io.pilotgate.pilot.Gate;
import io.pilotgate.pilot.Gates;
import io.pilotgate.pilot.Phase;
import io.pilotgate.testing.Terms;
import io.pilotgate.testing.TrialReports;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Thirty days in Berlin: the report days are 12 to 16 and 19 to 23 January, each closes at 17:00, 16:00 in UTC. */
class DailyReportsTests extends DeliveryTrial {

    private static final PersonId INES = new PersonId("ines");
    private static final LocalDate MONDAY = LocalDate.parse("2026-01-12");
    private static final LocalDate TUESDAY = LocalDate.parse("2026-01-13");
    private static final LocalDate WEDNESDAY = LocalDate.parse("2026-01-14");
    private static final Instant TUESDAY_NOON = Instant.parse("2026-01-13T11:00:00Z");
    private static final Instant TUESDAYS_CUT_OFF = Instant.parse("2026-01-13T16:00:00Z");

    @Autowired
    DailyReports reports;

    @Autowired
    LateReports late;

    @Autowired
    Gates gates;

    @BeforeEach
    void noon() {
        clock.moveTo(TUESDAY_NOON);
    }

    @Test
    void a_report_gets_a_receipt_and_is_read_back() {
        DailyReport report = TrialReports.full(TUESDAY);

        ReportReceipt receipt = reports.submit(pilot, report, INES);

        assertThat(receipt).isEqualTo(new ReportReceipt(TUESDAY, 1, 9, false, TUESDAY_NOON, State.NOT_NEEDED));
        assertThat(reports.of(pilot))
                .containsOnlyKeys(TUESDAY)
                .containsValue(
                        new StoredReport(report, 1, INES, TUESDAY_NOON, ReportApproval.undecided(State.NOT_NEEDED)));
        assertThat(facts.stream(DailyReportReceived.class)).contains(new DailyReportReceived(pilot, TUESDAY, 1));
    }

    @Test
    void late_is_after_the_days_cut_off() {
        clock.moveTo(TUESDAYS_CUT_OFF);
        assertThat(reports.submit(pilot, work(TUESDAY, "0.98"), INES).late()).isFalse();

        clock.moveTo(TUESDAYS_CUT_OFF.plusSeconds(1));
        assertThat(reports.submit(pilot, work(TUESDAY, "0.97"), INES).late()).isTrue();
        assertThat(reports.submit(pilot, work(MONDAY, "0.98"), INES).late()).isTrue();
    }

    @Test
    void the_same_report_again_is_the_same_report() {
        ReportReceipt first = reports.submit(pilot, work(TUESDAY, "0.980"), INES);
        clock.moveTo(TUESDAY_NOON.plusSeconds(60));

        assertThat(reports.submit(pilot, work(TUESDAY, "98 %"), INES)).isEqualTo(first);
        assertThat(facts.stream(DailyReportReceived.class)
                        .filter(received -> received.pilot().equals(pilot)))
                .hasSize(1);
    }

    @Test
    void a_corrected_report_is_the_next_version_and_counts() {
        reports.submit(pilot, work(TUESDAY, "0.98"), INES);

        assertThat(reports.submit(pilot, work(TUESDAY, "0.97"), INES).version()).isEqualTo(2);
        assertThat(reports.submit(pilot, work(TUESDAY, "0.98"), INES).version())
                .as("back to what it was is a correction too")
                .isEqualTo(3);
        assertThat(reports.of(pilot).get(TUESDAY)).satisfies(newest -> {
            assertThat(newest).isNotNull();
            assertThat(newest.version()).isEqualTo(3);
        });
        assertThat(reports.of(pilot)).hasSize(1);
    }

    @Test
    void a_weekend_and_a_day_before_the_delivery_are_no_report_days() {
        clock.moveTo(Instant.parse("2026-01-18T12:00:00Z"));

        refused(work(LocalDate.parse("2026-01-17"), "0.98"), "day");
        refused(work(LocalDate.parse("2026-01-09"), "0.98"), "day");
        assertThatThrownBy(() -> reports.submit(pilot, work(LocalDate.parse("2026-01-17"), "0.98"), INES))
                .hasMessageContaining("Report days are the working days from 2026-01-12 to 2026-01-23.");
    }

    @Test
    void nobody_reports_tomorrow() {
        refused(work(WEDNESDAY, "0.98"), "day");

        // 23:00 in UTC is midnight in Berlin: Wednesday has begun.
        clock.moveTo(Instant.parse("2026-01-13T23:00:00Z"));
        assertThat(reports.submit(pilot, work(WEDNESDAY, "0.98"), INES).countsAsDay())
                .isEqualTo(10);
    }

    @Test
    void exceptions_are_not_more_than_the_items() {
        refused(report(10, "0.98", 11), "exceptions");
        refused(report(10, "0.98", -1), "exceptions");
        assertThat(reports.submit(pilot, report(10, "0.98", 10), INES).version())
                .isEqualTo(1);
    }

    @Test
    void no_data_is_not_a_score() {
        refused(report(0, "1", 0), "claimedAccuracy");
        refused(report(0, "0", 0), "claimedAccuracy");
        refused(report(10, null, 0), "claimedAccuracy");
        assertThat(reports.submit(pilot, report(0, null, 0), INES).version()).isEqualTo(1);
    }

    @Test
    void everything_that_is_wrong_is_said_at_once_and_nothing_is_kept() {
        refused(
                new DailyReport(
                        WEDNESDAY,
                        -1,
                        null,
                        1,
                        new QaLayers(new QaLayer(-1, 0), new QaLayer(3, 4), null),
                        null,
                        new Turnaround(null, new TierCount(2, 3), null),
                        "x".repeat(2001)),
                "day",
                "itemsDelivered",
                "exceptions",
                "claimedAccuracy",
                "annotatorsAtWork",
                "qa.self.checked",
                "qa.peer.errorsFound",
                "turnaround.peak.withinSla",
                "turnaround.typical.finished",
                "remarks");
        assertThat(reports.of(pilot)).isEmpty();
    }

    @Test
    void a_report_belongs_to_the_delivery() {
        PilotId early = trials.in(Phase.CALIBRATION, Terms.usual());

        assertThatThrownBy(() -> reports.submit(early, work(TUESDAY, "0.98"), INES))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("belongs to the phase 'Pilot delivery'");
    }

    @Test
    void missing_days_are_counted_from_the_dates() {
        assertThat(reports.missingDays(pilot)).containsExactly(MONDAY);

        clock.moveTo(TUESDAYS_CUT_OFF);
        assertThat(reports.missingDays(pilot)).containsExactly(MONDAY, TUESDAY);

        reports.submit(pilot, work(MONDAY, "0.98"), INES);
        assertThat(reports.missingDays(pilot)).containsExactly(TUESDAY);
        assertThat(reports.waitingDays(pilot))
                .as("late, for the lead to approve")
                .containsExactly(MONDAY);
    }

    @Test
    void a_day_with_items_had_people_at_work() {
        DailyReport report = work(TUESDAY, "0.98");
        for (Long annotators : new Long[] {null, 0L, -1L}) {
            refused(
                    new DailyReport(
                            TUESDAY,
                            10,
                            Percent.of("0.98"),
                            0,
                            report.qa(),
                            annotators,
                            report.turnaround(),
                            report.remarks()),
                    "annotatorsAtWork");
        }
    }

    @Test
    void an_item_is_of_one_tier() {
        refused(
                new DailyReport(
                        TUESDAY,
                        10,
                        Percent.of("0.98"),
                        0,
                        QaLayers.NONE,
                        2L,
                        new Turnaround(new TierCount(8, 8), null, new TierCount(3, 1)),
                        ""),
                "turnaround.typical.finished");
    }

    @Test
    void the_gate_shows_what_is_missing() {
        assertThat(complete().verdict()).as("nothing came").isEqualTo("no data");

        clock.moveTo(TUESDAYS_CUT_OFF);
        reports.submit(pilot, work(MONDAY, "0.98"), INES);
        assertThat(complete().verdict()).isEqualTo("no data");
        assertThat(complete().finding().reason())
                .isEqualTo("No report for 1 of 10 report days: Tue 13 Jan 2026."
                        + " Waiting for the lead's approval: 1 of 10 report days: Mon 12 Jan 2026.");

        reports.submit(pilot, work(TUESDAY, "0.98"), INES);
        assertThat(complete().verdict()).as("Monday's waits").isEqualTo("no data");
        late.approve(pilot, MONDAY, 1, "", INES);
        assertThat(complete().verdict()).isEqualTo("met");
    }

    @Test
    void after_an_outage_each_passed_day_is_closed_once() {
        reports.submit(pilot, work(TUESDAY, "0.98"), INES);
        clock.moveTo(Instant.parse("2026-01-14T16:00:00Z"));

        reports.closePassedDays(pilot);
        reports.closePassedDays(pilot);

        assertThat(closed())
                .containsExactly(
                        new ReportDayClosed(pilot, MONDAY, false),
                        new ReportDayClosed(pilot, TUESDAY, true),
                        new ReportDayClosed(pilot, WEDNESDAY, false));
    }

    private List<ReportDayClosed> closed() {
        return facts.stream(ReportDayClosed.class)
                .filter(day -> day.pilot().equals(pilot))
                .toList();
    }

    private ConditionFinding complete() {
        return gates.assess(pilot, Gate.DELIVERY).stream()
                .filter(finding -> finding.key().equals("dailyReports"))
                .findFirst()
                .orElseThrow();
    }

    private static DailyReport work(LocalDate day, String accuracy) {
        return TrialReports.of(day, accuracy);
    }

    private static DailyReport report(long items, @Nullable String accuracy, long exceptions) {
        return TrialReports.of(TUESDAY, items, accuracy == null ? null : Percent.of(accuracy), exceptions, "");
    }

    private void refused(DailyReport report, String... places) {
        assertThatThrownBy(() -> reports.submit(pilot, report, INES))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.reasons())
                                .extracting(Refusal.Reason::place)
                                .containsExactly(places));
    }
}
