package io.pilotgate.process;

import java.util.Date;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Gives open tasks the dates that their process has by now; the engine works them out once, when a task begins. */
@Component
class MovedTasks {

    private final TaskService tasks;
    private final RepositoryService models;

    MovedTasks(TaskService tasks, RepositoryService models) {
        this.tasks = tasks;
        this.models = models;
    }

    void setDates(String processInstance) {
        tasks.createTaskQuery().processInstanceId(processInstance).list().forEach(task -> {
            UserTask drawn = models.getBpmnModelInstance(task.getProcessDefinitionId())
                    .getModelElementById(task.getTaskDefinitionKey());
            Date due = date(task, drawn.getCamundaDueDate());
            Date followUp = date(task, drawn.getCamundaFollowUpDate());
            task.setDueDate(due == null ? task.getDueDate() : due);
            task.setFollowUpDate(followUp == null ? task.getFollowUpDate() : followUp);
            tasks.saveTask(task);
        });
    }

    /** Every due date in our models is one variable. */
    private @Nullable Date date(Task task, @Nullable String expression) {
        if (expression == null || !expression.matches("\\$\\{[A-Za-z]+}")) {
            return null;
        }
        Object value = tasks.getVariable(task.getId(), expression.substring(2, expression.length() - 1));
        return value instanceof Date date ? date : null;
    }
}
