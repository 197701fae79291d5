package io.pilotgate.process;

import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Member;
import java.util.List;
import java.util.Set;
import javax.script.ScriptEngine;
import org.camunda.bpm.impl.juel.jakarta.el.ELContext;
import org.camunda.bpm.impl.juel.jakarta.el.ELException;
import org.jspecify.annotations.Nullable;

/** First in line: no expression, of a model either, gets from an object to its class, a process or a script. */
final class NoReflection extends ReadOnlyResolver {

    private static final Set<String> NAMES = Set.of("class", "getClass", "classLoader", "getClassLoader", "module");

    private static final List<Class<?>> TYPES = List.of(
            Class.class,
            ClassLoader.class,
            AnnotatedElement.class,
            Member.class,
            ModuleLayer.class,
            Runtime.class,
            Process.class,
            ProcessBuilder.class,
            Thread.class,
            ScriptEngine.class);

    @Override
    public @Nullable Object getValue(ELContext context, @Nullable Object base, @Nullable Object property) {
        refuse(base, property);
        return null;
    }

    @Override
    public void setValue(ELContext context, @Nullable Object base, @Nullable Object property, @Nullable Object value) {
        refuse(base, property);
    }

    @Override
    public @Nullable Object invoke(
            ELContext context,
            @Nullable Object base,
            @Nullable Object method,
            Class<?> @Nullable [] types,
            @Nullable Object @Nullable [] parameters) {
        refuse(base, method);
        return null;
    }

    private static void refuse(@Nullable Object base, @Nullable Object member) {
        boolean reflective = base != null
                && (NAMES.contains(String.valueOf(member)) || TYPES.stream().anyMatch(type -> type.isInstance(base)));
        if (reflective) {
            throw new ELException("Expressions have no access to classes, processes and scripts.");
        }
    }
}
