package io.pilotgate.process;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.authorization.TaskPermissions;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.auth.DefaultAuthorizationProvider;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.camunda.bpm.engine.impl.persistence.entity.AuthorizationEntity;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.springframework.stereotype.Component;

/** The engine's settings that are code: its guards, and what it grants by itself. */
@Component
class EngineSettings extends AbstractProcessEnginePlugin {

    private final ApplicationContext beans;

    EngineSettings(ApplicationContext beans) {
        this.beans = beans;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        engine.setExpressionManager(new GuardedExpressions(beans));
        // New ones for each chain: an interceptor knows its successor.
        engine.setCustomPreCommandInterceptorsTxRequired(first(engine.getCustomPreCommandInterceptorsTxRequired()));
        engine.setCustomPreCommandInterceptorsTxRequiresNew(
                first(engine.getCustomPreCommandInterceptorsTxRequiresNew()));
        // A candidate may claim, complete and comment; UPDATE, the default, would also let him write variables.
        engine.setDefaultUserPermissionNameForTask(TaskPermissions.TASK_WORK.getName());
        engine.setResourceAuthorizationProvider(new NothingForUsers());
    }

    private static List<CommandInterceptor> first(@Nullable List<CommandInterceptor> others) {
        List<CommandInterceptor> all = new ArrayList<>(List.of(new QueryExpressionGuard(), new OwnTaskRelease()));
        if (others != null) {
            all.addAll(others);
        }
        return all;
    }

    /** By default a user may change and delete himself in the engine; ours are changed through their accounts. */
    private static final class NothingForUsers extends DefaultAuthorizationProvider {
        @Override
        public AuthorizationEntity[] newUser(User user) {
            return new AuthorizationEntity[0];
        }
    }
}
