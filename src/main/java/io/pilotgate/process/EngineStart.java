package io.pilotgate.process;

import org.springframework.context.SmartLifecycle;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Seeds the engine before the web server opens: users, groups, grants, filters and models. In one transaction
 * under a row lock, because two nodes that start at once would both insert.
 */
@Component
class EngineStart implements SmartLifecycle {

    // Before the first account is made, which joins these groups, and long before jobs and web server start.
    static final int PHASE = Integer.MIN_VALUE + 200;

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final IdentityProjection people;
    private final StaffGrants grants;
    private final TaskFilters filters;
    private final ProcessDeployer models;
    private final Watches watches;
    private volatile boolean seeded;

    EngineStart(
            JdbcClient jdbc,
            TransactionTemplate transaction,
            IdentityProjection people,
            StaffGrants grants,
            TaskFilters filters,
            ProcessDeployer models,
            Watches watches) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.people = people;
        this.grants = grants;
        this.filters = filters;
        this.models = models;
        this.watches = watches;
    }

    @Override
    public void start() {
        transaction.executeWithoutResult(status -> {
            jdbc.sql("select id from start_lock for update")
                    .query(Integer.class)
                    .single();
            people.projectAll();
            grants.seed();
            filters.seed();
            models.deploy();
            watches.beginWhereMissing();
        });
        seeded = true;
    }

    @Override
    public void stop() {
        seeded = false;
    }

    @Override
    public boolean isRunning() {
        return seeded;
    }

    @Override
    public int getPhase() {
        return PHASE;
    }
}
