package io.pilotgate.process;

import org.camunda.bpm.engine.delegate.BaseDelegateExecution;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.impl.el.Expression;
import org.camunda.bpm.engine.impl.el.JuelExpression;
import org.camunda.bpm.engine.impl.el.JuelExpressionManager;
import org.camunda.bpm.engine.impl.el.ProcessEngineElContext;
import org.camunda.bpm.engine.impl.el.VariableContextElResolver;
import org.camunda.bpm.engine.impl.el.VariableScopeElResolver;
import org.camunda.bpm.impl.juel.jakarta.el.ArrayELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.BeanELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.CompositeELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.ELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.ExpressionFactory;
import org.camunda.bpm.impl.juel.jakarta.el.ListELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.MapELResolver;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;

/**
 * Closes CVE-2026-109432: expressions inside a task query were evaluated with every bean and with reflection, for anyone
 * who may open Tasklist.
 *
 * <p>An expression without a variable scope occurs in one place of the engine, its queries. So whatever route a query
 * comes along, it meets {@link QueryExpressions} and {@link QueryFunctionsOnly} here. Expressions of models see delegates and listeners by name, not
 * the whole Spring context. There is no resolver for the engine's own mocks: tests use Spring beans.
 */
class GuardedExpressions extends JuelExpressionManager {

    private final ApplicationContext beansByName;
    private final ELResolver queryResolver = new QueryFunctionsOnly();

    GuardedExpressions(ApplicationContext beansByName) {
        this.beansByName = beansByName;
    }

    /** Functions are bound when an expression is parsed, before any resolver is asked: so the text is looked at too. */
    @Override
    public Expression createExpression(String text) {
        ensureInitialized();
        return new JuelExpression(createValueExpression(text), this, text) {
            @Override
            public Object getValue(@Nullable VariableScope scope, @Nullable BaseDelegateExecution execution) {
                if (scope == null && !isLiteralText()) {
                    QueryExpressions.requireAllowed(text);
                }
                return super.getValue(scope, execution);
            }
        };
    }

    @Override
    protected ProcessEngineElContext createElContext(@Nullable VariableScope scope) {
        if (scope != null) {
            return super.createElContext(scope);
        }
        ensureInitialized();
        var query = new ProcessEngineElContext(functionMapper, queryResolver);
        query.putContext(ExpressionFactory.class, expressionFactory);
        return query;
    }

    @Override
    protected ELResolver createElResolver() {
        CompositeELResolver resolver = new CompositeELResolver();
        resolver.add(new NoReflection());
        resolver.add(new VariableScopeElResolver());
        resolver.add(new VariableContextElResolver());
        resolver.add(new DelegatesByName(beansByName));
        resolver.add(new ArrayELResolver());
        resolver.add(new ListELResolver());
        resolver.add(new MapELResolver());
        resolver.add(new BeanELResolver());
        return resolver;
    }
}
