package io.pilotgate.process;

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

/**
 * Answers 400 and a sentence to the expressions that {@link GuardedExpressions} would not evaluate: in the or-parts of
 * an ad hoc query, in the query that extends a filter, and in a filter to be stored, which may use {@code
 * currentUser()}, {@code currentUserGroups()}, {@code now()} and {@code dateTime()} with its arithmetic.
 */
class QueryExpressionGuard extends CommandInterceptor {

    private static final EngineField EXTENDING = EngineField.of(AbstractExecuteFilterCmd.class, "extendingQuery");
    private static final EngineField SAVED = EngineField.of(SaveFilterCmd.class, "filter");

    @Override
    public <T> T execute(Command<T> command) {
        if (command instanceof TaskQueryImpl query) {
            refuse(query.getQueries().stream().filter(part -> part != query).anyMatch(QueryExpressionGuard::hasAny));
        } else if (command instanceof AbstractExecuteFilterCmd) {
            refuse(parts(EXTENDING.of(command)).anyMatch(QueryExpressionGuard::hasAny));
        } else if (command instanceof SaveFilterCmd && SAVED.of(command) instanceof Filter filter) {
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
}
