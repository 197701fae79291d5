package io.pilotgate.process;

import java.util.Arrays;
import java.util.regex.Pattern;
import org.camunda.bpm.impl.juel.jakarta.el.BeanELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.ELContext;
import org.camunda.bpm.impl.juel.jakarta.el.ELResolver;
import org.joda.time.DateTime;
import org.jspecify.annotations.Nullable;

/** In a query nothing has a name, a property or a method, but for the arithmetic of {@code dateTime()}. */
final class QueryFunctionsOnly extends ReadOnlyResolver {

    private static final Pattern ARITHMETIC = Pattern.compile("(plus|minus|with)[A-Za-z]+|toDate");

    private final ELResolver methods = new BeanELResolver();

    @Override
    public @Nullable Object invoke(
            ELContext context,
            @Nullable Object base,
            @Nullable Object method,
            Class<?> @Nullable [] types,
            @Nullable Object @Nullable [] parameters) {
        boolean numbersOnly = parameters == null || Arrays.stream(parameters).allMatch(Number.class::isInstance);
        if (base instanceof DateTime
                && method != null
                && ARITHMETIC.matcher(method.toString()).matches()
                && numbersOnly) {
            return methods.invoke(context, base, method, types, parameters);
        }
        return null;
    }
}
