package io.pilotgate.process;

import org.camunda.bpm.engine.impl.cmd.AbstractAddIdentityLinkCmd;
import org.camunda.bpm.engine.impl.cmd.AssignTaskCmd;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;

/**
 * Lets a person put a claimed task back. The engine asks for TASK_ASSIGN, and whoever has that can also make anyone a
 * candidate, for a gate too: so nobody has it.
 */
class OwnTaskRelease extends CommandInterceptor {

    private static final EngineField TASK = EngineField.of(AbstractAddIdentityLinkCmd.class, "taskId");
    private static final EngineField ASSIGNEE = EngineField.of(AbstractAddIdentityLinkCmd.class, "userId");

    @Override
    public <T> T execute(Command<T> command) {
        boolean release = command instanceof AssignTaskCmd && ASSIGNEE.of(command) == null;
        return next.execute(release ? context -> release(command, context) : command);
    }

    private static <T> T release(Command<T> command, CommandContext context) {
        TaskEntity task = context.getTaskManager().findTaskById(String.valueOf(TASK.of(command)));
        String person = context.getAuthenticatedUserId();
        boolean own = task != null && person != null && person.equals(task.getAssignee());
        return own ? context.runWithoutAuthorization(() -> command.execute(context)) : command.execute(context);
    }
}
