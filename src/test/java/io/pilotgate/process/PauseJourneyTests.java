package io.pilotgate.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.pilotgate.audit.AuditTrail;
import io.pilotgate.calendar.SettableClock;
import io.pilotgate.delivery.BatchPurpose;
import io.pilotgate.delivery.DailyReports;
import io.pilotgate.kernel.Refusal;
import io.pilotgate.notification.Outbox;
import io.pilotgate.pilot.Gate;
import io.pilotgate.pilot.Gates;
import io.pilotgate.pilot.Pauses;
import io.pilotgate.pilot.Phase;
import io.pilotgate.pilot.Pilots;
import io.pilotgate.testing.PilotgateTest;
import io.pilotgate.testing.TrialLabels;
import java.time.Instant;
import java.time.LocalDate;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A pilot that stands still and goes on, with the real services, job by job. */
@PilotgateTest
class PauseJourneyTests {

    @Autowired
    Journeys journeys;

    @Autowired
    Pauses pauses;

    @Autowired
    Pilots pilots;

    @Autowired
    Gates gates;

    @Autowired
    DailyReports reports;

    @Autowired
    Outbox outbox;

    @Autowired
    AuditTrail audit;

    @Autowired
    SettableClock clock;

    @AfterEach
    void realTime() {
        clock.reset();
    }

    /** Paused on Tuesday of the first delivery week for eleven days. */
    @Test
    void timers_and_report_days_move_by_the_days_of_the_pause() {
        Journey pilot = inDelivery();
        pilot.advanceTo("2026-01-13T09:00:00Z");
        pauses.pause(pilot.pilot(), "The labeling tool is being moved.", pilot.lead());
        int letters = outbox.of(pilot.pilot()).size();

        pilot.advanceTo("2026-01-24T09:00:00Z");

        assertThat(outbox.of(pilot.pilot())).as("no letter while it is paused").hasSize(letters);
        assertThat(reports.missingDays(pilot.pilot())).containsExactly(LocalDate.parse("2026-01-12"));
        pauses.resume(pilot.pilot(), pilot.lead());

        // 24 January is a Saturday: the next report day is Monday. The review was planned for the 19th.
        assertThat(journeys.timers(pilot.pilot()))
                .containsExactly(Instant.parse("2026-01-26T16:00:00Z"), Instant.parse("2026-01-29T23:00:00Z"));
        pilot.advanceTo("2026-01-26T17:00:00Z");
        assertThat(reports.missingDays(pilot.pilot()))
                .containsExactly(LocalDate.parse("2026-01-12"), LocalDate.parse("2026-01-26"));
        assertThat(pilots.find(pilot.pilot()).schedule().gateDue(Gate.DELIVERY)).isEqualTo("2026-02-06T16:00:00Z");
        assertThat(audit.of(pilot.pilot()))
                .filteredOn(entry -> entry.action().equals("pilot-resumed"))
                .singleElement()
                .satisfies(entry -> assertThat(entry.details()).containsEntry("days", "11"));
    }

    @Test
    void an_open_task_has_its_new_dates_and_waits_meanwhile() {
        Journey pilot = journeys.begin(UnaryOperator.identity());
        pilot.sealTruth();
        pilot.signPapers();
        pilot.mapControls();
        pilot.settleSop("1.0");
        assertThat(pilot.task("approveOnboardingGate").due()).isEqualTo("2026-01-07T16:00:00Z");
        pauses.pause(pilot.pilot(), "Holiday of both sides.", pilot.lead());

        assertThatThrownBy(() -> pilot.approve("approveOnboardingGate", pilot.lead()))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("paused since 2026-01-05");
        assertThat(pilots.find(pilot.pilot()).phase()).isEqualTo(Phase.ONBOARDING);

        pilot.advanceTo("2026-01-12T09:00:00Z");
        pauses.resume(pilot.pilot(), pilot.lead());
        assertThat(pilot.task("approveOnboardingGate").due()).isEqualTo("2026-01-14T16:00:00Z");
        assertThat(pilot.task("approveOnboardingGate").followUp()).isEqualTo("2026-01-11T23:00:00Z");
        pilot.approve("approveOnboardingGate", pilot.lead());
        assertThat(pilots.find(pilot.pilot()).phase()).isEqualTo(Phase.CALIBRATION);
        assertThat(pilot.task("prepareCalibrationBatch").due()).isEqualTo("2026-01-16T16:00:00Z");
    }

    @Test
    void what_the_vendor_hands_in_meanwhile_is_taken_and_taken_up() {
        Journey pilot = journeys.begin(UnaryOperator.identity());
        pilot.sealTruth();
        pilot.onboard();
        pilot.prepareCalibration();
        pauses.pause(pilot.pilot(), "Waiting for a licence.", pilot.lead());

        journeys.deliver(pilot, BatchPurpose.CALIBRATION, TrialLabels.labels("c", 50, 50));
        pilot.settle();
        assertThat(pilot.waiting()).isEmpty();

        clock.moveTo(Instant.parse("2026-01-07T09:00:00Z"));
        pauses.resume(pilot.pilot(), pilot.lead());
        pilot.settle();
        assertThat(pilot.waiting()).containsExactly("reviewCalibration");
    }

    @Test
    void gates_are_not_decided_nor_waived_meanwhile() {
        Journey pilot = inDelivery();
        pauses.pause(pilot.pilot(), "Tool migration.", pilot.lead());

        assertThatThrownBy(() -> gates.reject(pilot.pilot(), Gate.DELIVERY, "No.", pilot.lead()))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("paused since");
        assertThatThrownBy(() -> gates.waive(pilot.pilot(), Gate.DELIVERY, "dailyReports", "Holiday.", pilot.lead()))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("paused since");
    }

    @Test
    void it_needs_the_clause_the_paper_and_days_that_are_left() {
        Journey unsigned = journeys.begin(UnaryOperator.identity());
        assertThatThrownBy(() -> pauses.pause(unsigned.pilot(), "Too early.", unsigned.lead()))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("The MSA with its pause clause is not on record yet");

        Journey pilot = inDelivery();
        assertThatThrownBy(() -> pauses.pause(pilot.pilot(), " ", pilot.lead()))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("why the pilot is paused");
        assertThatThrownBy(() -> pauses.resume(pilot.pilot(), pilot.lead()))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("not paused");
        pauses.pause(pilot.pilot(), "Tool migration.", pilot.lead());
        assertThatThrownBy(() -> pauses.pause(pilot.pilot(), "Again.", pilot.lead()))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("paused already");
        // The contract allows thirty days in all; a pause is not ended by itself, but no further one begins.
        pilot.advanceTo("2026-02-11T17:00:00Z");
        assertThat(letters(pilot, "pause-outlasted")).isZero();
        pilot.advanceTo("2026-02-14T09:00:00Z");
        assertThat(letters(pilot, "pause-outlasted")).as("once to each side").isEqualTo(2);
        assertThat(pauses.daysLeft(pilots.find(pilot.pilot()))).isNegative();
        pauses.resume(pilot.pilot(), pilot.lead());
        assertThatThrownBy(() -> pauses.pause(pilot.pilot(), "Once more.", pilot.lead()))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("The contract allows 30 days of pause in all");
    }

    private long letters(Journey pilot, String kind) {
        return outbox.of(pilot.pilot()).stream()
                .filter(letter -> letter.letter().kind().equals(kind))
                .count();
    }

    private Journey inDelivery() {
        Journey pilot = journeys.begin(UnaryOperator.identity());
        pilot.sealTruth();
        pilot.onboard();
        pilot.calibrate();
        pilot.advanceTo("2026-01-12T17:00:00Z");
        return pilot;
    }
}
