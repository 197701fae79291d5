package io.pilotgate.process;

import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.impl.juel.jakarta.el.ELContext;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;

/** The beans that a model may name: delegates and listeners. Looked up when asked for, as most need the engine. */
final class DelegatesByName extends ReadOnlyResolver {

    private final ApplicationContext beans;

    DelegatesByName(ApplicationContext beans) {
        this.beans = beans;
    }

    @Override
    public @Nullable Object getValue(ELContext context, @Nullable Object base, @Nullable Object property) {
        if (base == null && property instanceof String name && isForModels(name)) {
            context.setPropertyResolved(true);
            return beans.getBean(name);
        }
        return null;
    }

    private boolean isForModels(String name) {
        return beans.containsBean(name)
                && Stream.of(JavaDelegate.class, TaskListener.class, ExecutionListener.class)
                        .anyMatch(type -> beans.isTypeMatch(name, type));
    }
}
