package io.pilotgate.process;

import io.pilotgate.kernel.Refusal;
import java.lang.reflect.Field;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.impl.cfg.CommandChecker;
import org.camunda.bpm.engine.impl.cmd.CompleteTaskCmd;
import org.camunda.bpm.engine.impl.cmd.HandleTaskBpmnErrorCmd;
import org.camunda.bpm.engine.impl.cmd.HandleTaskEscalationCmd;
import org.camunda.bpm.engine.impl.cmd.ResolveTaskCmd;
import org.camunda.bpm.engine.impl.cmd.SubmitTaskFormCmd;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.form.validator.FormFieldValidationException;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.variable.Variables;
import org.jspecify.annotations.Nullable;
import org.springframework.util.ReflectionUtils;

/**
 * Stands where every way to complete a task meets: Tasklist, Cockpit, REST, our pages. Camunda Forms are not validated
 * on the server, and an exception out of a task listener ends as 500; refused here, it is a 400 whose text Tasklist
 * shows. Sits inside the engine's transaction: the deed and the completed task are stored together or not at all.
 */
final class TaskCompletionGuard extends CommandInterceptor {

    private final PeopleTaskRules rules;

    TaskCompletionGuard(PeopleTaskRules rules) {
        this.rules = rules;
    }

    @Override
    @SuppressWarnings({"unchecked", "NullAway"}) // Completing a task answers null: the engine's T is nullable.
    public <T> T execute(Command<T> command) {
        if (command instanceof HandleTaskBpmnErrorCmd
                || command instanceof HandleTaskEscalationCmd
                || command instanceof ResolveTaskCmd) {
            // Each of them would end or move a task past its rule.
            throw new AuthorizationException("Tasks of a pilot are completed, nothing else. Use 'Complete'.");
        }
        if (command instanceof CompleteTaskCmd) {
            return (T) complete(command, field(command, CompleteTaskCmd.class, "variables"));
        }
        if (command instanceof SubmitTaskFormCmd) {
            return (T) complete(command, field(command, SubmitTaskFormCmd.class, "properties"));
        }
        return next.execute(command);
    }

    private @Nullable Object complete(Command<?> command, @Nullable Object submitted) {
        CommandContext context = Context.getCommandContext();
        String taskId = (String) field(command, command.getClass(), "taskId");
        TaskEntity task = taskId == null ? null : context.getTaskManager().findTaskById(taskId);
        if (task == null) {
            return next.execute(command); // The engine's own words for a task that is not there.
        }
        for (CommandChecker checker : context.getProcessEngineConfiguration().getCommandCheckers()) {
            checker.checkTaskWork(task);
        }
        try {
            Map<String, Object> routing = deed(task, submitted, context.getAuthentication());
            next.execute(new CompleteTaskCmd(task.getId(), routing));
            return Variables.createVariables();
        } catch (Refusal refusal) {
            // Tasklist shows the text as trusted HTML, and a reason may quote what somebody else entered.
            String text =
                    String.valueOf(refusal.getMessage()).replace("&", "&amp;").replace("<", "&lt;");
            throw new FormFieldValidationException(refusal.reasons(), text, refusal);
        }
    }

    @SuppressWarnings("unchecked")
    private Map<String, Object> deed(
            TaskEntity task, @Nullable Object submitted, @Nullable Authentication authentication) {
        if (authentication == null || authentication.getUserId() == null) {
            throw Refusal.forbidden("task", "Only a person who is signed in completes a task.");
        }
        List<String> groups = authentication.getGroupIds();
        return rules.complete(
                task,
                submitted == null ? Map.of() : (Map<String, Object>) submitted,
                authentication.getUserId(),
                groups == null ? List.of() : groups);
    }

    private static @Nullable Object field(Object command, Class<?> type, String name) {
        Field field = ReflectionUtils.findField(type, name);
        if (field == null) {
            throw new IllegalStateException(type + " has no field " + name + "; the engine's version changed.");
        }
        ReflectionUtils.makeAccessible(field);
        return ReflectionUtils.getField(field, command);
    }
}
