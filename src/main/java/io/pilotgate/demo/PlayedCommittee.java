package io.pilotgate.demo;

import io.pilotgate.evaluation.EvaluationId;
import io.pilotgate.kernel.PersonId;
import io.pilotgate.process.EvaluationTaskInbox;
import io.pilotgate.process.TaskInbox;
import io.pilotgate.rehearsal.Cast;
import java.util.Map;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The buyer's leads at the tasks of an evaluation. What somebody at the screen has done already is left as it is. */
@Component
@Profile("demo")
class PlayedCommittee {

    private final Cast cast;
    private final EvaluationTaskInbox waiting;
    private final TaskInbox inbox;

    PlayedCommittee(Cast cast, EvaluationTaskInbox waiting, TaskInbox inbox) {
        this.cast = cast;
        this.waiting = waiting;
        this.inbox = inbox;
    }

    void prepare(EvaluationId id, String answersDueOn) {
        complete(id, "holdScopingCall", Map.of(), cast.lead());
        complete(id, "confirmFit", Map.of("decision", "approve"), cast.lead());
        complete(id, "sendQuestionnaire", Map.of("way", "questionnaire", "dueOn", answersDueOn), cast.lead());
    }

    void openRating(EvaluationId id) {
        complete(id, "openRating", Map.of("reviewers", cast.lead() + ", " + cast.qa()), cast.lead());
    }

    /** Answers whether a verdict was proposed. */
    boolean propose(EvaluationId id, String verdict, String reasons) {
        complete(id, "settleFlags", Map.of("note", "Simulated: the flags are on the vendor's page."), cast.lead());
        return complete(id, "proposeVerdict", Map.of("verdict", verdict, "reasons", reasons), cast.lead());
    }

    void confirm(EvaluationId id) {
        complete(id, "confirmVerdict", Map.of("decision", "approve"), cast.secondLead());
    }

    /** Where a vendor was kept waiting: no more answers are waited for. */
    void goOn(EvaluationId id) {
        complete(id, "takeAnswers", Map.of("outcome", "none"), cast.lead());
    }

    private boolean complete(EvaluationId id, String key, Map<String, Object> fields, PersonId by) {
        return waiting.openOf(id).stream()
                .filter(task -> task.key().equals("userTask_" + key))
                .findFirst()
                .map(task -> {
                    inbox.complete(task.id(), fields, by);
                    return true;
                })
                .orElse(false);
    }
}
