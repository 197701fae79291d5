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

/** The model of a month's review, job by job, every task and timer with its date. */
class ReviewModelTests {

    private static final AtomicInteger CLOSED = new AtomicInteger();

    private static ModelEngine models;

    @BeforeAll
    static void startEngine() {
        models = new ModelEngine(Map.of(
                "remindOfTruthDelegate", execution -> {},
                "closeMonthDelegate", execution -> CLOSED.incrementAndGet(),
                "remindOfReviewDelegate", execution -> {},
                "publishReviewDelegate", execution -> {}));
    }

    @AfterAll
    static void stopEngine() {
        models.close();
    }

    @BeforeEach
    void assertOnThisEngine() {
        BpmnAwareTests.init(models.engine);
        CLOSED.set(0);
    }

    @AfterEach
    void forgetThisEngine() {
        BpmnAwareTests.reset();
    }

    private static ModelWalk month(Map<String, Object> differences) {
        return new ModelWalk(models, "performance-review", differences);
    }

    @Test
    void sealedTruthNeedsNoReminder() {
        var month = month(Map.of());
        assertThat(month.dueOf("event_truthFellDue")).isEqualTo(ModelWalk.day(15));

        month.send("pilot.monthTruthSealed");

        assertThat(month.instance).isWaitingAtExactly("event_monthEnded").hasNotPassed("serviceTask_remindOfTruth");
        assertThat(month.dueOf("event_monthEnded")).isEqualTo(ModelWalk.day(32));
    }

    @Test
    void aLeadSignsWhatIsGatheredWhenTheMonthIsOver() {
        var month = month(Map.of()).fire("event_truthFellDue");
        assertThat(month.instance).isWaitingAtExactly("event_monthEnded").hasPassed("serviceTask_remindOfTruth");

        month.fire("event_monthEnded").complete("review", "userTask_signReview", Map.of("reviewSentBack", false));

        assertThat(month.instance)
                .isEnded()
                .hasPassed("serviceTask_publishReview")
                .hasNotPassed("userTask_recordActions", "serviceTask_remindOfReview");
        assertThat(CLOSED).hasValue(1);
    }

    @Test
    void aMonthUnderTheFloorAsksForActionsFirst() {
        var month = month(Map.of("floorMissed", true))
                .send("pilot.monthTruthSealed")
                .fire("event_monthEnded");
        assertThat(month.instance).isWaitingAtExactly("userTask_recordActions");

        month.complete("review", "userTask_recordActions");

        assertThat(month.instance).isWaitingAtExactly("userTask_signReview");
    }

    @Test
    void figuresThatAreSentBackAreGatheredAnew() {
        var month = month(Map.of())
                .send("pilot.monthTruthSealed")
                .fire("event_monthEnded")
                .complete("review", "userTask_signReview", Map.of("reviewSentBack", true));

        assertThat(month.instance).isWaitingAtExactly("userTask_signReview").hasNotPassed("serviceTask_publishReview");
        assertThat(CLOSED).hasValue(2);
    }

    @Test
    void aReviewThatIsLateStaysWithTheLead() {
        var month = month(Map.of()).send("pilot.monthTruthSealed").fire("event_monthEnded");
        assertThat(month.dueOf("event_reviewFellDue")).isEqualTo(ModelWalk.day(36));

        month.fire("event_reviewFellDue");

        assertThat(month.instance).isWaitingAtExactly("userTask_signReview").hasPassed("endEvent_leadReminded");
    }
}
