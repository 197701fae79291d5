package io.pilotgate.process;

import java.lang.reflect.Field;
import org.jspecify.annotations.Nullable;
import org.springframework.util.ReflectionUtils;

/**
 * A protected field of one of the engine's commands, which an interceptor has no other way to see. Looked up at start:
 * with another engine the service does not start, rather than run unguarded.
 */
record EngineField(Field field) {

    static EngineField of(Class<?> owner, String name) {
        Field field = ReflectionUtils.findField(owner, name);
        if (field == null) {
            throw new IllegalStateException("This engine has no " + owner.getSimpleName() + "." + name + ".");
        }
        ReflectionUtils.makeAccessible(field);
        return new EngineField(field);
    }

    @Nullable
    Object of(Object command) {
        return ReflectionUtils.getField(field, command);
    }
}
