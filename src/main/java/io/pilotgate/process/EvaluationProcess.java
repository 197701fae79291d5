package io.pilotgate.process;

import io.pilotgate.evaluation.AnswersSubmitted;
import io.pilotgate.evaluation.EvaluationId;
import io.pilotgate.evaluation.EvaluationOpened;
import io.pilotgate.evaluation.Evaluations;
import io.pilotgate.evaluation.RatingsAgreed;
import io.pilotgate.evaluation.RedFlags;
import io.pilotgate.evaluation.questionnaire.QuestionnaireDeclined;
import io.pilotgate.kernel.VendorId;
import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** From facts about an evaluation to the engine. Business key is the evaluation; no pilot has to do with it. */
@Component
class EvaluationProcess {

    static final String PROCESS = "vendor-evaluation";

    private final RuntimeService engine;
    private final AsPilotgate asPilotgate;
    private final EvaluationDates dates;
    private final Evaluations evaluations;
    private final RedFlags flags;

    EvaluationProcess(
            RuntimeService engine,
            AsPilotgate asPilotgate,
            EvaluationDates dates,
            Evaluations evaluations,
            RedFlags flags) {
        this.engine = engine;
        this.asPilotgate = asPilotgate;
        this.dates = dates;
        this.evaluations = evaluations;
        this.flags = flags;
    }

    @EventListener
    void on(EvaluationOpened opened) {
        Map<String, Object> variables = new HashMap<>(dates.planned());
        variables.put(ProcessVariables.EVALUATION_ID, opened.evaluation().value());
        asPilotgate.run(() ->
                engine.startProcessInstanceByKey(PROCESS, opened.evaluation().value(), variables));
    }

    @EventListener
    void on(AnswersSubmitted submitted) {
        tell(submitted.evaluation(), ProcessVariables.MESSAGE_ANSWERS_SUBMITTED, Map.of());
    }

    @EventListener
    void on(QuestionnaireDeclined declined) {
        tell(declined.questionnaire().evaluation(), ProcessVariables.MESSAGE_QUESTIONNAIRE_DECLINED, Map.of());
    }

    @EventListener
    void on(RatingsAgreed agreed) {
        tell(agreed.evaluation(), ProcessVariables.MESSAGE_RATINGS_AGREED, flagsOf(agreed.evaluation()));
    }

    /** What the model routes on. */
    Map<String, Object> flagsOf(EvaluationId id) {
        VendorId vendor = evaluations.find(id).vendor();
        boolean cleared = flags.openFor(vendor, dates.today()).isEmpty()
                && flags.pendingFor(vendor, dates.today()).isEmpty();
        return Map.of(ProcessVariables.FLAGS_CLEARED, cleared);
    }

    /** Does nothing where the instance does not wait for it: it reads the state when it gets there. */
    private void tell(EvaluationId id, String message, Map<String, Object> variables) {
        asPilotgate.run(() -> engine.createMessageCorrelation(message)
                .processInstanceBusinessKey(id.value())
                .setVariables(variables)
                .correlateAll());
    }
}
