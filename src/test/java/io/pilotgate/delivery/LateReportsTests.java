package io.pilotgate.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.pilotgate.delivery.ReportApproval.State;
import io.pilotgate.kernel.PersonId;
import io.pilotgate.kernel.Refusal;
import io.pilotgate.testing.TrialReports;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Thirty days in Berlin: Tuesday, 13 January closes at 17:00, 16:00 in UTC. */
class LateReportsTests extends DeliveryTrial {

    private static final PersonId INES = new PersonId("ines");
    private static final PersonId LENA = new PersonId("lena");
    private static final LocalDate TUESDAY = LocalDate.parse("2026-01-13");
    private static final Instant IN_TIME = Instant.parse("2026-01-13T11:00:00Z");
    private static final Instant LATE = Instant.parse("2026-01-13T16:00:01Z");

    @Autowired
    DailyReports reports;

    @Autowired
    LateReports late;

    @Test
    void a_late_first_report_leaves_its_day_open_until_it_is_approved() {
        ReportReceipt receipt = submit(LATE, "0.98");

        assertThat(receipt.approval()).isEqualTo(State.PENDING);
        assertThat(receipt.late()).isTrue();
        assertThat(reports.of(pilot)).isEmpty();
        assertThat(reports.waitingDays(pilot)).containsExactly(TUESDAY);
        assertThat(reports.missingDays(pilot)).doesNotContain(TUESDAY);
        assertThat(mine(LateReportReceived.class)).containsExactly(new LateReportReceived(pilot, TUESDAY, 1));

        late.approve(pilot, TUESDAY, 1, "Their network was down.", LENA);

        assertThat(reports.of(pilot)).containsOnlyKeys(TUESDAY);
        assertThat(reports.waitingDays(pilot)).isEmpty();
        assertThat(reports.versions(pilot))
                .singleElement()
                .satisfies(version -> assertThat(version.approval())
                        .isEqualTo(new ReportApproval(State.APPROVED, LENA, LATE, "Their network was down.")));
        assertThat(mine(LateReportApproved.class)).containsExactly(new LateReportApproved(pilot, TUESDAY, 1, LENA));
    }

    @Test
    void a_late_correction_leaves_the_version_before_in_force_until_it_is_approved() {
        submit(IN_TIME, "0.98");
        submit(LATE, "0.97");
        assertThat(inForce()).isEqualTo(1);
        assertThat(reports.waitingDays(pilot)).as("the day has its report").isEmpty();

        late.approve(pilot, TUESDAY, 2, "", LENA);
        assertThat(inForce()).isEqualTo(2);
    }

    @Test
    void a_rejected_correction_changes_nothing_and_a_rejected_first_report_leaves_the_day_missing() {
        submit(IN_TIME, "0.98");
        submit(LATE, "0.97");
        late.reject(pilot, TUESDAY, 2, "No reason was given.", LENA);
        assertThat(inForce()).isEqualTo(1);

        LocalDate monday = TUESDAY.minusDays(1);
        reports.submit(pilot, TrialReports.of(monday, "0.98"), INES);
        late.reject(pilot, monday, 1, "Nothing was delivered on that day.", LENA);
        assertThat(reports.missingDays(pilot)).containsExactly(monday);
        assertThat(mine(LateReportRejected.class))
                .extracting(LateReportRejected::day)
                .containsExactly(TUESDAY, monday);
    }

    @Test
    void a_newer_version_supersedes_one_that_waits() {
        submit(LATE, "0.98");
        submit(LATE.plusSeconds(60), "0.97");

        assertThat(reports.versions(pilot))
                .extracting(version -> version.approval().state())
                .containsExactly(State.SUPERSEDED, State.PENDING);
        assertThat(mine(LateReportSuperseded.class)).containsExactly(new LateReportSuperseded(pilot, TUESDAY, 1));
        assertThatThrownBy(() -> late.approve(pilot, TUESDAY, 1, "", LENA))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("does not wait for approval any more");
    }

    @Test
    void the_same_late_report_again_is_the_same_one_whatever_became_of_it() {
        submit(LATE, "0.98");
        assertThat(submit(LATE.plusSeconds(60), "0.98").version()).isEqualTo(1);

        late.reject(pilot, TUESDAY, 1, "Wrong day.", LENA);
        assertThat(submit(LATE.plusSeconds(120), "0.98").approval()).isEqualTo(State.REJECTED);
        assertThat(mine(LateReportReceived.class)).hasSize(1);
    }

    @Test
    void is_decided_once_and_rejected_with_a_reason_only() {
        submit(LATE, "0.98");
        assertThatThrownBy(() -> late.reject(pilot, TUESDAY, 1, " ", LENA)).hasMessageContaining("Say why");
        assertThatThrownBy(() -> late.approve(pilot, TUESDAY, 7, "", LENA)).hasMessageContaining("no version 7");

        late.approve(pilot, TUESDAY, 1, "", LENA);
        assertThatThrownBy(() -> late.reject(pilot, TUESDAY, 1, "Changed my mind.", LENA))
                .hasMessageContaining("does not wait for approval any more");
    }

    @Test
    void a_day_whose_late_report_waits_closes_as_received() {
        submit(LATE, "0.98");
        reports.closePassedDays(pilot);

        assertThat(mine(ReportDayClosed.class)).contains(new ReportDayClosed(pilot, TUESDAY, true));
    }

    @Test
    void is_due_at_the_next_working_days_cut_off() {
        submit(LATE, "0.98");
        assertThat(late.due(pilot, TUESDAY, 1)).isEqualTo(Instant.parse("2026-01-14T16:00:00Z"));

        clock.moveTo(Instant.parse("2026-01-16T17:00:00Z"));
        LocalDate friday = LocalDate.parse("2026-01-16");
        reports.submit(pilot, TrialReports.of(friday, "0.98"), INES);
        assertThat(late.due(pilot, friday, 1)).as("Monday").isEqualTo(Instant.parse("2026-01-19T16:00:00Z"));
    }

    private ReportReceipt submit(Instant at, String accuracy) {
        clock.moveTo(at);
        return reports.submit(pilot, TrialReports.of(TUESDAY, accuracy), INES);
    }

    private int inForce() {
        StoredReport version = reports.of(pilot).get(TUESDAY);
        return version == null ? 0 : version.version();
    }

    private <F> List<F> mine(Class<F> fact) {
        return facts.stream(fact)
                .filter(found -> found.toString().contains(pilot.value()))
                .toList();
    }
}
