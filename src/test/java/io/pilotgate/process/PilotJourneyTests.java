package io.pilotgate.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.pilotgate.calendar.SettableClock;
import io.pilotgate.commercial.Invoices;
import io.pilotgate.decision.Decisions;
import io.pilotgate.decision.Outcome;
import io.pilotgate.decision.Recommendations;
import io.pilotgate.delivery.BatchPurpose;
import io.pilotgate.delivery.DailyReports;
import io.pilotgate.files.DocumentKind;
import io.pilotgate.grading.BlindGrading;
import io.pilotgate.grading.TruthPurpose;
import io.pilotgate.grading.statistics.Verdict;
import io.pilotgate.kernel.PilotId;
import io.pilotgate.kernel.Refusal;
import io.pilotgate.kernel.VendorId;
import io.pilotgate.notification.Outbox;
import io.pilotgate.pilot.Gate;
import io.pilotgate.pilot.GateDecision;
import io.pilotgate.pilot.Gates;
import io.pilotgate.pilot.Phase;
import io.pilotgate.pilot.Pilots;
import io.pilotgate.testing.Launches;
import io.pilotgate.testing.PilotgateTest;
import io.pilotgate.testing.TrialLabels;
import io.pilotgate.testing.TrialVendors;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.SuspendedEntityInteractionException;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Pilots of thirty days from Monday, 5 January 2026, in Berlin, with the real services, one job after the other. */
@PilotgateTest
class PilotJourneyTests {

    @Autowired
    Journeys journeys;

    @Autowired
    Invoices invoices;

    @Autowired
    Pilots pilots;

    @Autowired
    Gates gates;

    @Autowired
    BlindGrading grading;

    @Autowired
    Recommendations recommendations;

    @Autowired
    Decisions decisions;

    @Autowired
    DailyReports reports;

    @Autowired
    Outbox outbox;

    @Autowired
    TrialVendors vendors;

    @Autowired
    TaskService tasks;

    @Autowired
    IdentityService identity;

    @Autowired
    RepositoryService repository;

    @Autowired
    SettableClock clock;

    @AfterEach
    void realTime() {
        clock.reset();
        identity.clearAuthentication();
    }

    @Test
    void runs_straight_from_launch_to_decision() {
        Journey pilot = journeys.begin(UnaryOperator.identity());
        pilot.sealTruth();
        assertThat(pilot.waiting())
                .containsExactlyInAnyOrder("recordNda", "recordMsa", "recordDsa", "mapSecurityControls", "publishSop");
        assertTask(pilot, "recordNda", "lead", "2026-01-07T16:00:00Z", "2026-01-04T23:00:00Z");
        assertTask(pilot, "mapSecurityControls", "security", "2026-01-07T16:00:00Z", "2026-01-04T23:00:00Z");

        pilot.signPapers();
        pilot.mapControls();
        pilot.settleSop("1.0");
        assertThat(pilot.waiting()).containsExactly("approveOnboardingGate");
        assertThat(passed(pilot)).doesNotContain("userTask_approveOnboardingGate", "callActivity_calibration");

        pilot.approve("approveOnboardingGate", pilot.lead());
        assertThat(phase(pilot)).isEqualTo(Phase.CALIBRATION);
        assertThat(pilot.waiting()).containsExactly("prepareCalibrationBatch");
        assertTask(pilot, "prepareCalibrationBatch", "qa", "2026-01-09T16:00:00Z", "2026-01-07T23:00:00Z");

        pilot.prepareCalibration();
        assertThat(pilot.waiting()).as("it is the vendor's turn").isEmpty();
        pilot.deliverCalibration(50);
        assertThat(pilot.waiting()).containsExactly("reviewCalibration");
        pilot.approve("reviewCalibration", pilot.qa());
        assertThat(pilot.waiting()).containsExactly("approveCalibrationGate");
        assertThat(passed(pilot)).doesNotContain("userTask_approveCalibrationGate", "callActivity_delivery");

        pilot.approve("approveCalibrationGate", pilot.lead());
        pilot.settle();
        assertThat(phase(pilot)).isEqualTo(Phase.DELIVERY);
        // The first cut-off, and the morning of the middle report day: the sixth of ten.
        assertThat(journeys.timers(pilot.pilot()))
                .containsExactly(Instant.parse("2026-01-12T16:00:00Z"), Instant.parse("2026-01-18T23:00:00Z"));

        pilot.deliverAndReport(40);
        assertThat(pilot.waiting()).containsExactly("approveDeliveryGate");
        assertThat(passed(pilot))
                .contains("serviceTask_lockDelivery", "serviceTask_auditBatch")
                .doesNotContain("userTask_approveDeliveryGate", "callActivity_decision");
        assertTask(pilot, "approveDeliveryGate", "lead", "2026-01-26T16:00:00Z", "2026-01-23T16:00:00Z");

        pilot.approve("approveDeliveryGate", pilot.lead());
        pilot.settle();
        assertThat(phase(pilot)).isEqualTo(Phase.DECISION);
        assertThat(pilot.waiting()).containsExactly("confirmAccuracy");
        assertThat(grading.result(pilot.pilot()).orElseThrow().verdict()).isEqualTo(Verdict.ACCEPT);

        pilot.figures();
        assertThat(pilot.waiting()).containsExactly("proposeDecision");
        assertThat(recommendations.of(pilot.pilot()).orElseThrow().output().recommendation())
                .isEqualTo(Outcome.SCALE_UP);
        assertTask(pilot, "proposeDecision", "lead", "2026-02-03T16:00:00Z", "2026-01-31T16:00:00Z");

        pilot.complete("proposeDecision", pilot.lead(), Map.of("outcome", "scaleUp", "reasons", "As recommended."));
        pilot.approve("confirmDecision", pilot.secondLead());
        pilot.settle();

        assertThat(phase(pilot)).isEqualTo(Phase.DECIDED);
        assertThat(pilot.waiting()).containsExactly("planRamp");
        pilot.complete(
                "planRamp", pilot.lead(), Map.of("startsOn", "2026-02-02", "lengthDays", 60, "dailyTarget", 200));
        assertThat(journeys.isRunning(pilot.pilot())).isFalse();
        assertThat(gates.decisions(pilot.pilot()))
                .extracting(GateDecision::gate)
                .containsExactly(Gate.ONBOARDING, Gate.CALIBRATION, Gate.DELIVERY, Gate.DECISION);
        assertThat(outbox.of(pilot.pilot()))
                .extracting(letter -> letter.letter().kind())
                .contains("pilot-launched", "sop-to-sign", "gate-approved", "delivery-locked", "decision-taken");
    }

    @Test
    void bad_work_is_recommended_to_end() {
        Journey pilot = journeys.begin(UnaryOperator.identity());
        pilot.sealTruth();
        pilot.onboard();
        pilot.calibrate();
        // The sample is drawn by chance: with half of the items right it passes once in some tens of runs.
        pilot.deliverAndReport(0);
        pilot.approve("approveDeliveryGate", pilot.lead());
        pilot.figures();

        assertThat(grading.result(pilot.pilot()).orElseThrow().verdict()).isEqualTo(Verdict.REJECT);
        assertThat(recommendations.of(pilot.pilot()).orElseThrow().output().recommendation())
                .isEqualTo(Outcome.END);
    }

    @Test
    void health_data_takes_its_own_way() {
        Journey pilot = journeys.begin(Launches::onHealthData);
        assertThat(pilot.waiting()).contains("recordBaa").doesNotContain("confirmDeidentification");
        journeys.upload(pilot, DocumentKind.BAA);
        pilot.complete("recordBaa", pilot.lead(), Journey.signed(Map.of()));
        assertThat(pilot.waiting()).contains("confirmDeidentification");
        pilot.signPapers();
        pilot.mapControls();
        pilot.settleSop("1.0");
        assertThat(pilot.waiting()).as("onboarding waits for it").containsExactly("confirmDeidentification");

        pilot.complete(
                "confirmDeidentification", pilot.security(), Map.of("evidence", "Report", "method", "safeHarbor"));

        assertThat(pilot.waiting()).containsExactly("approveOnboardingGate");
    }

    @Test
    void what_is_rejected_comes_back() {
        Journey pilot = journeys.begin(UnaryOperator.identity());
        pilot.sealTruth();
        pilot.signPapers();
        pilot.mapControls();
        pilot.complete("publishSop", pilot.lead(), Map.of("sopVersion", "1.0"));
        pilot.reject("signSop", pilot.qa(), "No word on hidden signs.");
        assertThat(pilot.waiting()).containsExactly("publishSop");
        pilot.settleSop("1.1");

        pilot.reject("approveOnboardingGate", pilot.lead(), "The DSA names the wrong site.");
        assertThat(pilot.waiting()).containsExactly("closeOnboardingGaps");
        pilot.complete("closeOnboardingGaps", pilot.lead(), Map.of("whatChanged", "The site is right now."));
        assertThat(pilot.waiting()).containsExactly("approveOnboardingGate");
        pilot.approve("approveOnboardingGate", pilot.lead());

        pilot.prepareCalibration();
        pilot.deliverCalibration(40);
        pilot.reject("reviewCalibration", pilot.qa(), "Ten signs are wrong.");
        assertThat(pilot.waiting()).containsExactly("prepareCalibrationBatch");
        journeys.seal(pilot, TruthPurpose.CALIBRATION, TrialLabels.truth("d", 50));
        pilot.prepareCalibration();
        journeys.deliver(pilot, BatchPurpose.CALIBRATION, TrialLabels.labels("d", 50, 50));
        pilot.settle();
        pilot.approve("reviewCalibration", pilot.qa());
        pilot.approve("approveCalibrationGate", pilot.lead());
        pilot.settle();
        assertThat(phase(pilot)).isEqualTo(Phase.DELIVERY);

        pilot.deliverAndReport(40);
        pilot.approve("approveDeliveryGate", pilot.lead());
        pilot.settle();
        pilot.reject("confirmAccuracy", pilot.qa(), "Look at the ties again.");
        pilot.settle();
        pilot.approve("confirmAccuracy", pilot.qa());
        pilot.reject("approveFigures", pilot.finance(), "Item 3 was invoiced twice.");
        assertThat(pilot.waiting()).containsExactly("settleFigures");
        pilot.complete("settleFigures", pilot.lead(), Map.of("whatChanged", "A credit note came."));
        assertThat(found(pilot)).isEqualTo("No invoice is on record.");
        bill(pilot);
        assertThat(found(pilot))
                .isEqualTo("One invoice is on record: 5.00 USD invoiced, 5.00 USD payable by its match,"
                        + " nothing accepted yet.");
        pilot.approve("approveFigures", pilot.finance());
        pilot.settle();
        pilot.complete("proposeDecision", pilot.lead(), Map.of("outcome", "scaleUp", "reasons", "As recommended."));
        pilot.reject("confirmDecision", pilot.secondLead(), "Say what the second team costs.");
        assertThat(pilot.waiting()).contains("proposeDecision");
        pilot.complete("proposeDecision", pilot.lead(), Map.of("outcome", "adjust", "reasons", "One team first."));
        pilot.approve("confirmDecision", pilot.secondLead());
        pilot.settle();

        assertThat(phase(pilot)).isEqualTo(Phase.DECIDED);
        assertThat(decisions.of(pilot.pilot()).orElseThrow().outcome()).isEqualTo(Outcome.ADJUST);
    }

    @Test
    void a_batch_that_comes_before_it_was_asked_for_is_taken_up() {
        Journey pilot = journeys.begin(UnaryOperator.identity());
        pilot.sealTruth();
        pilot.onboard();
        pilot.deliverCalibration(50);
        assertThat(pilot.waiting()).containsExactly("prepareCalibrationBatch");

        pilot.prepareCalibration();
        pilot.settle();

        assertThat(pilot.waiting()).containsExactly("reviewCalibration");
    }

    @Test
    void who_proposed_does_not_confirm() {
        Journey pilot = atTheDecision();
        pilot.complete("proposeDecision", pilot.lead(), Map.of("outcome", "scaleUp", "reasons", "As recommended."));

        assertThatThrownBy(() -> pilot.approve("confirmDecision", pilot.lead()))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("proposed");
        assertThat(pilot.waiting()).containsExactly("confirmDecision");
    }

    @Test
    void another_roles_task_is_refused() {
        Journey pilot = journeys.begin(UnaryOperator.identity());

        assertThatThrownBy(() -> pilot.mapControlsAs(pilot.finance()))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.kind()).isEqualTo(Refusal.Kind.FORBIDDEN));
        assertThat(pilot.waiting()).contains("mapSecurityControls");
    }

    @Test
    void answers_stay_out_of_the_engine() {
        Journey pilot = journeys.begin(UnaryOperator.identity());
        pilot.signPapers();
        pilot.mapControls();
        pilot.settleSop("1.0");
        pilot.complete(
                "approveOnboardingGate",
                pilot.lead(),
                Map.of("decision", "reject", "reason", "Not yet.", "onboardingGateApproved", true, "healthcare", true));

        assertThat(pilot.waiting())
                .as("what was rejected is not approved by a stray variable")
                .containsExactly("closeOnboardingGaps");
        assertThat(tasks.getVariables(pilot.task("closeOnboardingGaps").id()))
                .containsEntry("onboardingGateApproved", false)
                .containsEntry("healthcare", false)
                .doesNotContainKeys("decision", "reason", "signers", "sec1");
    }

    /** Down from Monday morning to Wednesday evening: one timer fires, three days close, each once. */
    @Test
    void three_missed_cut_offs_are_closed_at_once() {
        Journey pilot = journeys.begin(UnaryOperator.identity());
        pilot.sealTruth();
        pilot.onboard();
        pilot.calibrate();
        clock.moveTo(Instant.parse("2026-01-14T17:00:00Z"));

        pilot.advanceTo("2026-01-14T17:00:00Z");

        assertThat(reports.missingDays(pilot.pilot()))
                .containsExactly(
                        LocalDate.parse("2026-01-12"), LocalDate.parse("2026-01-13"), LocalDate.parse("2026-01-14"));
        assertThat(outbox.of(pilot.pilot()))
                .filteredOn(letter -> letter.letter().kind().equals("report-missing"))
                .hasSize(3);
        assertThat(journeys.passed(pilot.pilot()))
                .filteredOn("serviceTask_closeReportDay"::equals)
                .hasSize(1);
        assertThat(journeys.timers(pilot.pilot()))
                .containsExactly(Instant.parse("2026-01-15T16:00:00Z"), Instant.parse("2026-01-18T23:00:00Z"));
    }

    @Test
    void where_the_engine_refuses_no_pilot_is_left() {
        VendorId vendor = vendors.certified();
        clock.moveTo(Launches.MORNING);
        repository.suspendProcessDefinitionByKey("pilot");
        try {
            assertThatThrownBy(
                            () -> pilots.launch(Launches.with(vendor).plan(), new io.pilotgate.kernel.PersonId("lena")))
                    .isInstanceOf(SuspendedEntityInteractionException.class);
        } finally {
            repository.activateProcessDefinitionByKey("pilot");
        }
        assertThat(pilots.ofVendor(vendor)).isEmpty();
    }

    /** On a page the lead's own sign-in is the engine's too, and leads may not start a process by hand. */
    @Test
    void a_lead_launches_without_the_engines_grants() {
        Journey other = journeys.begin(UnaryOperator.identity());
        identity.setAuthentication(other.lead().value(), List.of("lead"));

        PilotId launched = pilots.launch(Launches.with(vendors.certified()).plan(), other.lead())
                .id();

        identity.clearAuthentication();
        assertThat(journeys.isRunning(launched)).isTrue();
    }

    private String found(Journey pilot) {
        return journeys.inbox().found(pilot.task("approveFigures").id()).orElseThrow();
    }

    private void bill(Journey pilot) {
        invoices.takeIn(
                pilot.pilot(),
                "r.csv",
                TrialLabels.file(
                        "number,issued_on,period_from,period_to,currency,item,unit_price",
                        IntStream.range(0, 40)
                                .mapToObj(item -> "R-1,2026-01-23,2026-01-12,2026-01-23,USD,b-" + item + ",0.125")
                                .toList()),
                pilot.vendor());
    }

    private Journey atTheDecision() {
        Journey pilot = journeys.begin(UnaryOperator.identity());
        pilot.sealTruth();
        pilot.onboard();
        pilot.calibrate();
        pilot.deliverAndReport(40);
        pilot.approve("approveDeliveryGate", pilot.lead());
        pilot.figures();
        return pilot;
    }

    private Phase phase(Journey pilot) {
        return pilots.find(pilot.pilot()).phase();
    }

    private List<String> passed(Journey pilot) {
        return journeys.passed(pilot.pilot());
    }

    private static void assertTask(Journey pilot, String key, String group, String due, String followUp) {
        OpenTask task = pilot.task(key);
        assertThat(task.roles()).isEqualTo(Set.of(group));
        assertThat(task.due()).isEqualTo(due);
        assertThat(task.followUp()).isEqualTo(followUp);
        assertThat(task.documentation()).isNotBlank();
    }
}
