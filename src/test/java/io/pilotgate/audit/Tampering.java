package io.pilotgate.audit;

import io.pilotgate.testing.TestDatabase;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Somebody with the rights of the database's owner: puts the triggers of a table aside, changes rows, puts them back. */
@Component
class Tampering {

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    Tampering(JdbcClient jdbc, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(transactions);
    }

    void with(String statement, Object... parameters) {
        if (TestDatabase.isPostgres()) {
            transaction.executeWithoutResult(status -> {
                // For this transaction alone: no trigger fires, no reference is checked.
                jdbc.sql("set local session_replication_role = replica").update();
                jdbc.sql(statement).params(List.of(parameters)).update();
            });
        } else {
            inH2(statement, parameters);
        }
    }

    private void inH2(String statement, Object... parameters) {
        jdbc.sql("drop trigger audit_entry_append_only").update();
        jdbc.sql("set referential_integrity false").update();
        try {
            jdbc.sql(statement).params(List.of(parameters)).update();
        } finally {
            jdbc.sql("set referential_integrity true").update();
            jdbc.sql("create trigger audit_entry_append_only before update, delete on audit_entry"
                            + " for each statement call 'io.pilotgate.audit.trigger.AppendOnly'")
                    .update();
        }
    }
}
