package io.pilotgate.grading;

import io.pilotgate.pilot.Pilot;
import java.time.LocalDate;
import java.util.Objects;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** The counters of looks at results: one row a pilot, vendor and day, which every node adds to. */
@Repository
class ResultQueryStore {

    private final JdbcClient jdbc;
    private final TransactionTemplate own;

    ResultQueryStore(JdbcClient jdbc, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        // A look counts, whatever becomes of what was looked for.
        this.own = new TransactionTemplate(transactions);
        own.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** Counts one more, and answers the how-manieth of the day it is. */
    int add(Pilot pilot, LocalDate day) {
        try {
            return Objects.requireNonNull(own.execute(status -> addHere(pilot, day)));
        } catch (DuplicateKeyException twoWereTheFirst) {
            return Objects.requireNonNull(own.execute(status -> addHere(pilot, day)));
        }
    }

    private int addHere(Pilot pilot, LocalDate day) {
        Object[] key = {pilot.id().value(), pilot.vendor().value(), day};
        int known = jdbc.sql("update result_query set queries = queries + 1"
                        + " where pilot_id = ? and vendor_id = ? and asked_on = ?")
                .params(key)
                .update();
        if (known == 0) {
            jdbc.sql("insert into result_query (pilot_id, vendor_id, asked_on, queries) values (?, ?, ?, 1)")
                    .params(key)
                    .update();
        }
        return jdbc.sql("select queries from result_query where pilot_id = ? and vendor_id = ? and asked_on = ?")
                .params(key)
                .query(Integer.class)
                .single();
    }
}
