package io.pilotgate.process;

import io.pilotgate.evaluation.questionnaire.Questionnaire;
import io.pilotgate.evaluation.questionnaire.QuestionnaireOverdue;
import io.pilotgate.evaluation.questionnaire.QuestionnairePostponed;
import io.pilotgate.evaluation.questionnaire.QuestionnaireReopened;
import java.util.function.Consumer;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Keeps the task that waits for a vendor's answers at the date of its questionnaire, whoever moves that. */
@Component
class AnswersDue {

    private static final String TASK = "userTask_takeAnswers";
    private static final int USUAL = 50;
    private static final int URGENT = 80;

    private final RuntimeService engine;
    private final TaskService tasks;
    private final MovedTasks moved;
    private final EvaluationDates dates;
    private final AsPilotgate asPilotgate;

    AnswersDue(
            RuntimeService engine,
            TaskService tasks,
            MovedTasks moved,
            EvaluationDates dates,
            AsPilotgate asPilotgate) {
        this.engine = engine;
        this.tasks = tasks;
        this.moved = moved;
        this.dates = dates;
        this.asPilotgate = asPilotgate;
    }

    @EventListener
    void on(QuestionnairePostponed postponed) {
        move(postponed.questionnaire());
    }

    @EventListener
    void on(QuestionnaireReopened reopened) {
        move(reopened.questionnaire());
    }

    /** Does nothing where the instance does not wait for answers any more. */
    @EventListener
    void on(QuestionnaireOverdue overdue) {
        each(overdue.questionnaire(), instance -> {
            engine.createMessageCorrelation(ProcessVariables.MESSAGE_QUESTIONNAIRE_OVERDUE)
                    .processInstanceId(instance.getId())
                    .correlateAll();
            setPriority(instance, URGENT);
        });
    }

    private void move(Questionnaire questionnaire) {
        each(questionnaire, instance -> {
            engine.setVariables(instance.getId(), dates.at("answers", questionnaire.due()));
            moved.setDates(instance.getId());
            setPriority(instance, USUAL);
        });
    }

    private void setPriority(ProcessInstance instance, int priority) {
        tasks.createTaskQuery().processInstanceId(instance.getId()).taskDefinitionKey(TASK).list().stream()
                .forEach(task -> tasks.setPriority(task.getId(), priority));
    }

    private void each(Questionnaire questionnaire, Consumer<ProcessInstance> deed) {
        asPilotgate.run(() -> engine.createProcessInstanceQuery()
                .processInstanceBusinessKey(questionnaire.evaluation().value(), EvaluationProcess.PROCESS)
                .list()
                .forEach(deed));
    }
}
