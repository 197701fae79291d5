package io.pilotgate.process;

import java.lang.reflect.Field;
import java.util.Collection;
import java.util.stream.Stream;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.impl.AbstractQuery;
import org.camunda.bpm.engine.impl.TaskQueryImpl;
import org.camunda.bpm.engine.impl.cmd.AbstractExecuteFilterCmd;
import org.camunda.bpm.engine.impl.cmd.SaveFilterCmd;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.jspecify.annotations.Nullable;
import org.springframework.util.ReflectionUtils;

/**
 * Answers 400 and a sentence to the expressions that {@link GuardedExpressions} would not evaluate: in the or-parts of
 * an ad hoc query, in the query that extends a filter, and in a filter to be stored, which may use {@code
 * currentUser()}, {@code currentUserGroups()}, {@code now()} and {@code dateTime()} with its arithmetic.
 */
class QueryExpressionGuard extends CommandInterceptor {

    // Both are protected, and the engine offers no other way to see them before it evaluates.
    private static final Field EXTENDING = field(AbstractExecuteFilterCmd.class, "extendingQuery");
    private static final Field SAVED = field(SaveFilterCmd.class, "filter");

    @Override
    public <T> T execute(Command<T> command) {
        if (command instanceof TaskQueryImpl query) {
            refuse(query.getQueries().stream().filter(part -> part != query).anyMatch(QueryExpressionGuard::hasAny));
        } else if (command instanceof AbstractExecuteFilterCmd) {
            refuse(parts(ReflectionUtils.getField(EXTENDING, command)).anyMatch(QueryExpressionGuard::hasAny));
        } else if (command instanceof SaveFilterCmd
                && ReflectionUtils.getField(SAVED, command) instanceof Filter filter) {
            refuse(parts(filter.getQuery()).anyMatch(QueryExpressionGuard::hasUnstorable));
        }
        return next.execute(command);
    }

    private static Stream<AbstractQuery<?, ?>> parts(@Nullable Object query) {
        if (query instanceof TaskQueryImpl tasks) {
            return Stream.concat(Stream.of(tasks), tasks.getQueries().stream());
        }
        return query instanceof AbstractQuery<?, ?> other ? Stream.of(other) : Stream.empty();
    }

    private static boolean hasAny(AbstractQuery<?, ?> query) {
        return !query.getExpressions().isEmpty();
    }

    private static boolean hasUnstorable(AbstractQuery<?, ?> query) {
        Collection<String> expressions = query.getExpressions().values();
        return !expressions.stream().allMatch(QueryExpressions::isAllowed);
    }

    private static void refuse(boolean found) {
        if (found) {
            throw QueryExpressions.refusal();
        }
    }

    private static Field field(Class<?> owner, String name) {
        Field field = ReflectionUtils.findField(owner, name);
        if (field == null) {
            throw new IllegalStateException("This engine has no " + owner.getSimpleName() + "." + name + ".");
        }
        ReflectionUtils.makeAccessible(field);
        return field;
    }
}
