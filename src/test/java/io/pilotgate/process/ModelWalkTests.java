package io.pilotgate.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.MismatchingMessageCorrelationException;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each model job by job: straight through and through each of its rejections, every task with its dates. */
class ModelWalkTests {

    private static ModelEngine models;

    @BeforeAll
    static void startEngine() {
        var delegates = new HashMap<String, JavaDelegate>();
        for (String idle : new String[] {
            "openDelivery",
            "lockDelivery",
            "auditBatch",
            "gradeCalibrationBatch",
            "gradeBlindSet",
            "recommendOutcome",
            "recordDecision",
            "revokeAccess"
        }) {
            delegates.put(idle + "Delegate", execution -> {});
        }
        delegates.put(
                "openMidPilotReviewDelegate",
                execution ->
                        execution.setVariable("midPilotReviewWaived", execution.getVariable("waivedBefore") != null));
        delegates.put("closeReportDayDelegate", ModelWalkTests::closeReportDay);
        models = new ModelEngine(delegates);
    }

    private static void closeReportDay(DelegateExecution execution) {
        int left = (Integer) execution.getVariable("reportDaysLeft") - 1;
        execution.setVariable("reportDaysLeft", left);
        execution.setVariable("lastReportDay", left == 0);
        execution.setVariable("nextReportCutOff", ModelWalk.day(16 - left));
    }

    @AfterAll
    static void stopEngine() {
        models.close();
    }

    @BeforeEach
    void assertOnThisEngine() {
        BpmnAwareTests.init(models.engine);
    }

    @AfterEach
    void forgetThisEngine() {
        BpmnAwareTests.reset();
    }

    private static ModelWalk walk(String model) {
        return new ModelWalk(models, model, Map.of());
    }

    @Test
    void aPilotRunsStraightThrough() {
        var pilot = walk("pilot")
                .throughOnboarding()
                .throughGate("onboarding")
                .throughCalibration()
                .throughGate("calibration")
                .throughDelivery()
                .throughGate("delivery")
                .throughDecision();

        assertThat(pilot.instance)
                .isEnded()
                .hasPassedInOrder(
                        "callActivity_onboarding",
                        "userTask_approveOnboardingGate",
                        "callActivity_calibration",
                        "userTask_approveCalibrationGate",
                        "callActivity_delivery",
                        "userTask_approveDeliveryGate",
                        "callActivity_decision",
                        "endEvent_pilotDecided")
                .hasNotPassed(
                        "userTask_closeOnboardingGaps", "userTask_closeCalibrationGaps", "userTask_closeDeliveryGaps");
    }

    @ParameterizedTest
    @ValueSource(strings = {"onboarding", "calibration", "delivery"})
    void aRejectedGateComesBackAfterItsGapsWereClosed(String phase) {
        var pilot = upToTheGateAfter(phase);
        String gate = "userTask_approve" + ModelWalk.capital(phase) + "Gate";
        String gaps = "userTask_close" + ModelWalk.capital(phase) + "Gaps";

        pilot.complete(phase, gate, Map.of(phase + "GateApproved", false));
        assertThat(pilot.instance).isWaitingAtExactly(gaps).hasNotPassed("endEvent_pilotDecided");

        pilot.complete(phase, gaps);
        assertThat(pilot.instance).isWaitingAtExactly(gate);

        pilot.throughGate(phase);
        assertThat(pilot.instance)
                .isNotWaitingAt(gate, gaps)
                .hasPassed(gate, gaps)
                .isNotEnded();
    }

    private static ModelWalk upToTheGateAfter(String phase) {
        var pilot = walk("pilot").throughOnboarding();
        if (phase.equals("onboarding")) {
            return pilot;
        }
        pilot.throughGate("onboarding").throughCalibration();
        return phase.equals("calibration")
                ? pilot
                : pilot.throughGate("calibration").throughDelivery();
    }

    @Test
    void onboardingEndsWithTheLastStrand() {
        var onboarding = walk("onboarding");
        assertThat(onboarding.instance)
                .isWaitingAtExactly(
                        "userTask_recordNda",
                        "userTask_recordMsa",
                        "userTask_recordDsa",
                        "userTask_mapSecurityControls",
                        "userTask_publishSop",
                        "gateway_onboardingStrandsClosed");

        onboarding.throughOnboarding();
        assertThat(onboarding.instance)
                .isEnded()
                .hasNotPassed("userTask_recordBaa", "userTask_confirmDeidentification");
    }

    @Test
    void healthcareDataAsksForABaaAndForDeidentification() {
        var onboarding = new ModelWalk(models, "onboarding", Map.of("healthcare", true)).throughOnboarding();
        assertThat(onboarding.instance).isNotEnded().isWaitingAt("userTask_recordBaa");

        onboarding.complete("onboarding", "userTask_recordBaa");
        assertThat(onboarding.instance).isNotEnded().isWaitingAt("userTask_confirmDeidentification");

        onboarding.complete("onboarding", "userTask_confirmDeidentification");
        assertThat(onboarding.instance).isEnded();
    }

    @Test
    void aRejectedSopIsPublishedAnewBeforeTheVendorSeesIt() {
        var onboarding = walk("onboarding").complete("onboarding", "userTask_publishSop");
        onboarding.complete("onboarding", "userTask_signSop", Map.of("sopApproved", false));
        assertThat(onboarding.instance)
                .isWaitingAt("userTask_publishSop")
                .isNotWaitingFor("pilot.sopSignedByVendor")
                .hasNotPassed("event_sopSignedByVendor");

        onboarding.throughOnboarding();
        assertThat(onboarding.instance).isEnded().hasPassed("event_sopSignedByVendor");
    }

    @Test
    void aCalibrationIsGradedAndReviewed() {
        var calibration = walk("calibration").throughCalibration();
        assertThat(calibration.instance)
                .isEnded()
                .hasPassedInOrder(
                        "userTask_prepareCalibrationBatch",
                        "event_calibrationBatchReceived",
                        "serviceTask_gradeCalibrationBatch",
                        "userTask_reviewCalibration");
        assertThat(calibration.finished("serviceTask_gradeCalibrationBatch")).isEqualTo(1);
    }

    @Test
    void aCalibrationBatchThatCameEarlyIsNotAskedForTwice() {
        var calibration = walk("calibration")
                .complete("calibration", "userTask_prepareCalibrationBatch", Map.of("calibrationBatchHere", true));
        assertThat(calibration.instance)
                .isWaitingAtExactly("userTask_reviewCalibration")
                .hasNotPassed("event_calibrationBatchReceived");
        assertThat(calibration.finished("serviceTask_gradeCalibrationBatch")).isEqualTo(1);
    }

    @Test
    void aRepeatedCalibrationNeedsAnotherBatch() {
        var calibration = walk("calibration")
                .complete("calibration", "userTask_prepareCalibrationBatch", Map.of("calibrationBatchHere", false))
                .send("pilot.calibrationBatchReceived")
                .complete("calibration", "userTask_reviewCalibration", Map.of("calibrationAccepted", false));
        assertThat(calibration.instance)
                .isWaitingAtExactly("userTask_prepareCalibrationBatch")
                .hasNotPassed("endEvent_calibrationCompleted");

        calibration.throughCalibration();
        assertThat(calibration.instance).isEnded();
        assertThat(calibration.finished("serviceTask_gradeCalibrationBatch")).isEqualTo(2);
    }

    @Test
    void everyReportDayHasItsOwnTimer() {
        var delivery = walk("delivery");
        assertThat(delivery.dueOf("event_reportDayCutOff")).isEqualTo(ModelWalk.day(13));

        delivery.fire("event_reportDayCutOff");
        assertThat(delivery.dueOf("event_reportDayCutOff")).isEqualTo(ModelWalk.day(14));

        delivery.fire("event_reportDayCutOff").fire("event_reportDayCutOff");
        assertThat(delivery.instance).isWaitingAtExactly("event_deliveryEnded", "event_midPilotReviewDue");
        assertThat(delivery.finished("serviceTask_closeReportDay")).isEqualTo(3);
        assertThat(delivery.dueOf("event_deliveryEnded")).isEqualTo(ModelWalk.day(45));
        assertThat(delivery.dueOf("event_midPilotReviewDue")).isEqualTo(ModelWalk.day(26));
    }

    @Test
    void anOpenReviewDoesNotKeepTheDeliveryUnlocked() {
        var delivery = walk("delivery").fire("event_midPilotReviewDue");
        for (int day = 1; day <= 3; day++) {
            delivery.fire("event_reportDayCutOff");
        }
        delivery.fire("event_deliveryEnded");
        assertThat(delivery.instance).hasPassed("serviceTask_lockDelivery").isWaitingAt("userTask_holdMidPilotReview");

        delivery.complete("midReview", "userTask_holdMidPilotReview");
        assertThat(delivery.instance).isEnded();
    }

    @Test
    void aReviewThatWasWaivedBeforeIsNobodysTask() {
        var delivery = new ModelWalk(models, "delivery", Map.of("waivedBefore", true)).fire("event_midPilotReviewDue");
        assertThat(delivery.instance)
                .hasPassed("gateway_midPilotReviewSettled")
                .hasNotPassed("userTask_holdMidPilotReview")
                .isNotEnded();
    }

    @Test
    void aWaiverTakesTheReviewFromWhoeverHasIt() {
        var delivery = walk("delivery").fire("event_midPilotReviewDue");
        assertThat(delivery.instance)
                .isWaitingAt("userTask_holdMidPilotReview")
                .isWaitingFor("pilot.midPilotReviewWaived");

        delivery.send("pilot.midPilotReviewWaived");
        assertThat(delivery.instance)
                .hasPassed("event_midPilotReviewWaived", "gateway_midPilotReviewSettled")
                .isNotWaitingAt("userTask_holdMidPilotReview");

        for (int day = 1; day <= 3; day++) {
            delivery.fire("event_reportDayCutOff");
        }
        delivery.fire("event_deliveryEnded");
        assertThat(delivery.instance).isEnded();
    }

    @Test
    void anInvoiceOverItsMatchTakesASecondPerson() {
        var invoice = walk("invoice-approval");
        invoice.complete("invoice", "userTask_approveInvoice", Map.of("invoiceApproved", true, "overMatch", true));
        assertThat(invoice.instance).isWaitingAtExactly("userTask_confirmInvoice");

        invoice.complete("invoice", "userTask_confirmInvoice", Map.of("amountConfirmed", false));
        invoice.complete("invoice", "userTask_approveInvoice", Map.of("invoiceApproved", true, "overMatch", false));
        assertThat(invoice.instance)
                .isEnded()
                .hasPassed("endEvent_invoiceApproved")
                .hasNotPassed("userTask_settleInvoice");
    }

    @Test
    void aDisputedInvoiceIsWithdrawnOrLookedAtAgain() {
        var invoice = walk("invoice-approval");
        invoice.complete("invoice", "userTask_approveInvoice", Map.of("invoiceApproved", false, "overMatch", false));
        invoice.complete("invoice", "userTask_settleInvoice", Map.of("invoiceWithdrawn", false));
        invoice.complete("invoice", "userTask_approveInvoice", Map.of("invoiceApproved", false, "overMatch", false));
        invoice.complete("invoice", "userTask_settleInvoice", Map.of("invoiceWithdrawn", true));
        assertThat(invoice.instance)
                .isEnded()
                .hasPassed("endEvent_withdrawalRecorded")
                .hasNotPassed("endEvent_invoiceApproved");
    }

    @Test
    void aLateReportIsDecidedByTheLead() {
        var approval = walk("report-approval");
        assertThat(approval.task("lateReport", "userTask_approveLateReport").getName())
                .isEqualTo("Approve the late report");

        approval.complete("lateReport", "userTask_approveLateReport", Map.of("lateReportApproved", false));
        assertThat(approval.instance).isEnded().hasPassed("endEvent_lateReportDecided");
    }

    @Test
    void aNewerVersionTakesTheOlderOneFromTheLead() {
        var approval = walk("report-approval").send("pilot.lateReportSuperseded");
        assertThat(approval.instance)
                .isEnded()
                .hasPassed("endEvent_lateReportSuperseded")
                .hasNotPassed("endEvent_lateReportDecided");
    }

    @Test
    void eachBatchIsAuditedBesideTheMainWay() {
        var delivery = walk("delivery").send("pilot.labelBatchReceived").send("pilot.labelBatchReceived");
        assertThat(delivery.instance).isWaitingAtExactly("event_reportDayCutOff", "event_midPilotReviewDue");
        assertThat(delivery.finished("serviceTask_auditBatch")).isEqualTo(2);

        delivery.throughDelivery();
        assertThat(delivery.instance).isEnded();
    }

    @Test
    void aBatchAfterTheDeliveryFindsNobodyWaiting() {
        var delivery = walk("delivery").throughDelivery();
        assertThatThrownBy(() -> delivery.send("pilot.labelBatchReceived"))
                .isInstanceOf(MismatchingMessageCorrelationException.class);
    }

    @Test
    void aDecisionIsGradedRecommendedProposedAndConfirmed() {
        var decision = walk("decision").throughDecision();
        assertThat(decision.instance)
                .isEnded()
                .hasPassedInOrder(
                        "serviceTask_gradeBlindSet",
                        "userTask_confirmAccuracy",
                        "userTask_approveFigures",
                        "businessRuleTask_recommendOutcome",
                        "userTask_proposeDecision",
                        "userTask_confirmDecision",
                        "serviceTask_recordDecision")
                .hasNotPassed("userTask_settleFigures");
    }

    @Test
    void aRejectedAccuracyIsGradedAgain() {
        var decision =
                walk("decision").complete("decision", "userTask_confirmAccuracy", Map.of("accuracyConfirmed", false));
        assertThat(decision.instance)
                .isWaitingAtExactly("userTask_confirmAccuracy")
                .hasNotPassed("userTask_approveFigures");
        assertThat(decision.finished("serviceTask_gradeBlindSet")).isEqualTo(2);

        decision.throughDecision();
        assertThat(decision.instance).isEnded();
    }

    @Test
    void disputedFiguresAreSettledAndLookedAtAgain() {
        var decision = walk("decision")
                .complete("decision", "userTask_confirmAccuracy", Map.of("accuracyConfirmed", true))
                .complete("decision", "userTask_approveFigures", Map.of("figuresApproved", false));
        assertThat(decision.instance)
                .isWaitingAtExactly("userTask_settleFigures")
                .hasNotPassed("businessRuleTask_recommendOutcome");

        decision.complete("decision", "userTask_settleFigures");
        assertThat(decision.instance).isWaitingAtExactly("userTask_approveFigures");
    }

    @Test
    void aDecisionThatIsSentBackIsProposedAgain() {
        var decision = walk("decision")
                .complete("decision", "userTask_confirmAccuracy", Map.of("accuracyConfirmed", true))
                .complete("decision", "userTask_approveFigures", Map.of("figuresApproved", true))
                .complete("decision", "userTask_proposeDecision")
                .complete("decision", "userTask_confirmDecision", Map.of("decisionConfirmed", false));
        assertThat(decision.instance)
                .isWaitingAtExactly("userTask_proposeDecision")
                .hasNotPassed("serviceTask_recordDecision");

        decision.complete("decision", "userTask_proposeDecision")
                .complete("decision", "userTask_confirmDecision", Map.of("decisionConfirmed", true));
        assertThat(decision.instance).isEnded().hasPassed("serviceTask_recordDecision");
    }

    @Test
    void scalingUpIsFollowedByARamp() {
        var decision = new ModelWalk(models, "decision", Map.of("scaleUp", true)).throughDecision();
        assertThat(decision.instance).isWaitingAtExactly("userTask_planRamp");

        decision.complete("outcome", "userTask_planRamp");
        assertThat(decision.instance).isEnded().hasPassed("endEvent_rampPlanned");
    }

    @Test
    void adjustingIsFollowedByANextCycle() {
        var decision = new ModelWalk(models, "decision", Map.of("adjust", true)).throughDecision();
        assertThat(decision.instance).isWaitingAtExactly("userTask_planNextCycle");

        decision.complete("outcome", "userTask_planNextCycle");
        assertThat(decision.instance).isEnded().hasPassed("endEvent_nextCycleLaunched");
    }

    @Test
    void papersThatAreCarriedOverAreNotRecordedAgain() {
        var onboarding = new ModelWalk(
                models, "onboarding", Map.of("papersOnRecord", true, "baaOnRecord", true, "healthcare", true));
        assertThat(onboarding.instance)
                .isWaitingAt("userTask_mapSecurityControls", "userTask_publishSop", "userTask_confirmDeidentification")
                .isNotWaitingAt("userTask_recordNda", "userTask_recordMsa", "userTask_recordDsa", "userTask_recordBaa");

        onboarding
                .complete("onboarding", "userTask_mapSecurityControls")
                .complete("onboarding", "userTask_confirmDeidentification")
                .complete("onboarding", "userTask_publishSop")
                .complete("onboarding", "userTask_signSop", Map.of("sopApproved", true))
                .send("pilot.sopSignedByVendor");
        assertThat(onboarding.instance).isEnded();
    }

    @Test
    void anExitEndsWithItsLastPart() {
        var exit = walk("exit");
        assertThat(exit.instance)
                .hasPassed("serviceTask_revokeAccess")
                .isWaitingAtExactly(
                        "userTask_confirmKnowledgeTransfer",
                        "userTask_recordDestructionCertificate",
                        "userTask_settleExitCost");

        exit.complete("exit", "userTask_confirmKnowledgeTransfer").complete("exit", "userTask_settleExitCost");
        assertThat(exit.instance).isNotEnded().isWaitingAt("userTask_recordDestructionCertificate");

        exit.complete("exit", "userTask_recordDestructionCertificate");
        assertThat(exit.instance).isEnded();
    }
}
