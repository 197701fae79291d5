package io.pilotgate.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The models of a vendor's question and of a breach, job by job, every task with its dates. */
class EscalationModelTests {

    private static final AtomicInteger REMINDED = new AtomicInteger();

    private static ModelEngine models;

    @BeforeAll
    static void startEngine() {
        models = new ModelEngine(Map.of("remindOfAnswerDelegate", execution -> REMINDED.incrementAndGet()));
    }

    @AfterAll
    static void stopEngine() {
        models.close();
    }

    @BeforeEach
    void assertOnThisEngine() {
        BpmnAwareTests.init(models.engine);
        REMINDED.set(0);
    }

    @AfterEach
    void forgetThisEngine() {
        BpmnAwareTests.reset();
    }

    private static ModelWalk question() {
        return new ModelWalk(models, "edge-case-escalation", Map.of());
    }

    @Test
    void anAnswerThatChangesNoRuleEndsIt() {
        var question = question();
        assertThat(question.dueOf("event_answerFellDue")).isEqualTo(ModelWalk.day(14));

        question.complete("answer", "userTask_answerEscalation", Map.of("sopRevised", false));

        assertThat(question.instance)
                .isEnded()
                .hasNotPassed("userTask_signSopRevision", "event_sopSignedByVendor", "serviceTask_remindOfAnswer");
    }

    @Test
    void fallingDueRemindsAndLeavesTheQuestionOpen() {
        var question = question().fire("event_answerFellDue");

        assertThat(question.instance)
                .isWaitingAtExactly("userTask_answerEscalation")
                .hasPassed("serviceTask_remindOfAnswer");
        assertThat(REMINDED).hasValue(1);

        question.complete("answer", "userTask_answerEscalation", Map.of("sopRevised", false));
        assertThat(question.instance).isEnded();
    }

    @Test
    void aNewSopVersionIsSignedByBothSides() {
        var question = question()
                .complete("answer", "userTask_answerEscalation", Map.of("sopRevised", true))
                .complete(
                        "revision",
                        "userTask_signSopRevision",
                        Map.of("revisionApproved", true, "vendorSigned", false));
        assertThat(question.instance).isNotEnded().isWaitingAtExactly("event_sopSignedByVendor");

        question.send("pilot.sopSignedByVendor");

        assertThat(question.instance)
                .isEnded()
                .hasPassedInOrder("userTask_answerEscalation", "userTask_signSopRevision", "event_sopSignedByVendor");
    }

    @Test
    void whatTheVendorSignedAlreadyIsNotWaitedFor() {
        var question = question()
                .complete("answer", "userTask_answerEscalation", Map.of("sopRevised", true))
                .complete(
                        "revision", "userTask_signSopRevision", Map.of("revisionApproved", true, "vendorSigned", true));

        assertThat(question.instance).isEnded().hasNotPassed("event_sopSignedByVendor");
    }

    @Test
    void aVersionThatQaRefusesGoesBackToTheLead() {
        var question = question()
                .complete("answer", "userTask_answerEscalation", Map.of("sopRevised", true))
                .complete(
                        "revision",
                        "userTask_signSopRevision",
                        Map.of("revisionApproved", false, "vendorSigned", false));

        assertThat(question.instance)
                .isWaitingAtExactly("userTask_answerEscalation")
                .hasNotPassed("event_sopSignedByVendor");
        assertThat(question.finished("userTask_answerEscalation")).isEqualTo(1);
        assertThat(question.dueOf("event_answerFellDue"))
                .as("a timer of its own")
                .isEqualTo(ModelWalk.day(14));
    }

    @Test
    void aBreachWaitsForOnePersonsDecision() {
        var breach = new ModelWalk(models, "consequence", Map.of());
        assertThat(breach.instance).isWaitingAtExactly("userTask_applyConsequence");

        breach.complete("consequence", "userTask_applyConsequence");

        assertThat(breach.instance).isEnded();
    }
}
