package io.pilotgate.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.pilotgate.calendar.SettableClock;
import io.pilotgate.commercial.RampPlans;
import io.pilotgate.decision.Exits;
import io.pilotgate.decision.NextCycles;
import io.pilotgate.files.DocumentKind;
import io.pilotgate.kernel.PilotId;
import io.pilotgate.kernel.Refusal;
import io.pilotgate.pilot.Pilots;
import io.pilotgate.pilot.Stops;
import io.pilotgate.testing.Launches;
import io.pilotgate.testing.PilotgateTest;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What follows a decision, with the real services, job by job. The decision falls on Friday, 23 January 2026. */
@PilotgateTest
class OutcomeJourneyTests {

    @Autowired
    Journeys journeys;

    @Autowired
    RampPlans ramps;

    @Autowired
    NextCycles cycles;

    @Autowired
    Exits exits;

    @Autowired
    Stops stops;

    @Autowired
    Pilots pilots;

    @Autowired
    SettableClock clock;

    @AfterEach
    void realTime() {
        clock.reset();
    }

    @Test
    void scaling_up_plans_the_ramp() {
        Journey pilot = decided("scaleUp");
        assertThat(pilot.waiting()).containsExactly("planRamp");
        OpenTask task = pilot.task("planRamp");
        assertThat(task.roles()).isEqualTo(Set.of("lead"));
        assertThat(task.due()).isEqualTo("2026-01-30T16:00:00Z");
        assertThat(task.followUp()).isEqualTo("2026-01-27T16:00:00Z");
        assertThatThrownBy(() -> pilot.complete("planRamp", pilot.lead(), ramp(45)))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("60 to 90");
        assertThat(pilot.waiting()).containsExactly("planRamp");

        pilot.complete("planRamp", pilot.lead(), ramp(60));

        assertThat(journeys.passed(pilot.pilot())).contains("endEvent_rampPlanned", "endEvent_pilotDecided");
        assertThat(journeys.isRunning(pilot.pilot())).isFalse();
        // Forty items on ten report days.
        assertThat(ramps.of(pilot.pilot()).orElseThrow().dailyBefore()).isEqualTo(4);
    }

    @Test
    void adjusting_launches_the_next_cycle_whose_papers_need_no_second_signature() {
        Journey pilot = decided("adjust");
        assertThat(pilot.waiting()).containsExactly("planNextCycle");

        pilot.complete(
                "planNextCycle",
                pilot.lead(),
                Map.of("scopeChange", "Night scenes.", "kickOff", "2026-02-02", "lengthDays", 30, "pilotVolume", 500));

        assertThat(journeys.isRunning(pilot.pilot())).isFalse();
        Journey next = of(cycles.after(pilot.pilot()).orElseThrow().successor(), pilot);
        assertThat(next.waiting()).containsExactlyInAnyOrder("mapSecurityControls", "publishSop");
        assertThat(next.task("publishSop").due()).isEqualTo("2026-02-04T16:00:00Z");
        next.mapControls();
        next.settleSop("2.0");
        assertThat(next.waiting()).containsExactly("approveOnboardingGate");
        next.approve("approveOnboardingGate", next.lead());
        assertThat(next.waiting()).containsExactly("prepareCalibrationBatch");
    }

    @Test
    void health_data_is_deidentified_anew_in_the_next_cycle() {
        Journey pilot = decided("adjust", Launches::onHealthData);

        pilot.complete(
                "planNextCycle",
                pilot.lead(),
                Map.of("scopeChange", "Other organ.", "kickOff", "2026-02-02", "lengthDays", 30, "pilotVolume", 500));

        Journey next = of(cycles.after(pilot.pilot()).orElseThrow().successor(), pilot);
        assertThat(next.waiting())
                .containsExactlyInAnyOrder("mapSecurityControls", "publishSop", "confirmDeidentification");
    }

    @Test
    void ending_runs_the_exit() {
        Journey pilot = decided("end");

        assertThat(pilot.waiting())
                .containsExactlyInAnyOrder(
                        "confirmKnowledgeTransfer", "recordDestructionCertificate", "settleExitCost");
        assertThat(exits.isAccessRevoked(pilot.pilot())).isTrue();
        OpenTask certificate = pilot.task("recordDestructionCertificate");
        assertThat(certificate.roles()).isEqualTo(Set.of("security"));
        assertThat(certificate.due()).isEqualTo("2026-02-06T16:00:00Z");
        assertThat(certificate.followUp()).isEqualTo("2026-02-03T16:00:00Z");
        assertThat(pilot.task("settleExitCost").roles()).isEqualTo(Set.of("finance"));

        finish(pilot, "0");
    }

    @Test
    void a_stop_runs_the_exit_too_and_costs() {
        Journey pilot = journeys.begin(UnaryOperator.identity());
        stops.propose(pilot.pilot(), "The vendor was sold.", pilot.lead());
        stops.confirm(pilot.pilot(), pilot.secondLead());
        pilot.settle();

        assertThat(pilot.waiting())
                .containsExactlyInAnyOrder(
                        "confirmKnowledgeTransfer", "recordDestructionCertificate", "settleExitCost");
        assertThat(pilot.task("recordDestructionCertificate").due()).isEqualTo("2026-01-19T16:00:00Z");
        finish(pilot, "0");
    }

    private void finish(Journey pilot, String cost) {
        pilot.complete("confirmKnowledgeTransfer", pilot.lead(), Map.of("handedOver", "The list of edge cases."));
        pilot.complete("settleExitCost", pilot.finance(), Map.of("settledAmount", cost));
        Map<String, Object> answers = Map.of("destroyed", "All items and labels.", "certifiedOn", today().toString());
        assertThatThrownBy(() -> pilot.complete("recordDestructionCertificate", pilot.security(), answers))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("Upload it on the pilot's page first");
        assertThat(journeys.isRunning(pilot.pilot()))
                .as("a missing certificate keeps it open")
                .isTrue();
        journeys.upload(pilot, DocumentKind.DESTRUCTION_CERTIFICATE);
        pilot.complete("recordDestructionCertificate", pilot.security(), answers);

        assertThat(exits.of(pilot.pilot()).orElseThrow().isOpen()).isFalse();
        assertThat(journeys.passed(pilot.pilot())).contains("endEvent_exitCompleted");
        assertThat(journeys.isRunning(pilot.pilot())).isFalse();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), java.time.ZoneId.of("Europe/Berlin"));
    }

    private Map<String, Object> ramp(int lengthDays) {
        return Map.of("startsOn", today().plusDays(7).toString(), "lengthDays", lengthDays, "dailyTarget", 200);
    }

    private Journey decided(String outcome) {
        return decided(outcome, UnaryOperator.identity());
    }

    private Journey decided(String outcome, UnaryOperator<Launches> wishes) {
        Journey pilot = journeys.begin(wishes);
        pilot.sealTruth();
        if (pilots.find(pilot.pilot()).scope().isHealthcare()) {
            journeys.upload(pilot, DocumentKind.BAA);
            pilot.complete("recordBaa", pilot.lead(), Journey.signed(Map.of()));
            pilot.complete(
                    "confirmDeidentification", pilot.security(), Map.of("evidence", "Report", "method", "safeHarbor"));
        }
        pilot.onboard();
        pilot.calibrate();
        pilot.deliverAndReport(40);
        pilot.approve("approveDeliveryGate", pilot.lead());
        pilot.figures();
        pilot.complete("proposeDecision", pilot.lead(), Map.of("outcome", outcome, "reasons", "As decided."));
        pilot.approve("confirmDecision", pilot.secondLead());
        pilot.settle();
        return pilot;
    }

    private static Journey of(PilotId pilot, Journey before) {
        return new Journey(
                before.through(),
                pilot,
                before.lead(),
                before.secondLead(),
                before.qa(),
                before.security(),
                before.finance(),
                before.vendor());
    }
}
