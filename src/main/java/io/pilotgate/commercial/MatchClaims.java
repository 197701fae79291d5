package io.pilotgate.commercial;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Which worker is at which invoice, and how far. Invoices of one pilot are matched one after the other, in their turn. A
 * worker that was only slow finds its claim gone at its next step and stops.
 */
@Repository
class MatchClaims {

    /** Somebody else has taken over. */
    static final class Lost extends RuntimeException {
        Lost() {
            super("Lost", null, false, false);
        }
    }

    /** What failed so often fails again. */
    static final int MOST_ATTEMPTS = 5;

    private static final String OPEN = " matching and not match_failed"
            + " and (worker is null or heartbeat_at < ?) and not exists (select 1 from invoice o"
            + " where o.pilot_id = invoice.pilot_id and o.matching and o.state not in ('DISPUTED', 'WITHDRAWN')"
            + " and o.turn < invoice.turn)";

    private final JdbcClient jdbc;

    MatchClaims(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Long> waiting(Instant deadBefore) {
        return jdbc.sql("select id from invoice where" + OPEN + " order by id fetch first 50 rows only")
                .param(utc(deadBefore))
                .query(Long.class)
                .list();
    }

    /** Of several who try at once, one has it. */
    boolean claim(long invoice, String worker, Instant now, Instant deadBefore) {
        return jdbc.sql("update invoice set worker = ?, heartbeat_at = ?, attempts = attempts + 1 where id = ? and"
                                + OPEN)
                        .params(worker, utc(now), invoice, utc(deadBefore))
                        .update()
                == 1;
    }

    /** Its lines are judged from the first on, by whoever claims it. */
    void ask(long invoice) {
        jdbc.sql("update invoice set matching = true, lines_judged = 0, attempts = 0, worker = null,"
                        + " match_failed = false, match_failure = null where id = ?")
                .param(invoice)
                .update();
    }

    /** The last line that is kept. */
    long kept(long invoice) {
        return jdbc.sql("select lines_kept from invoice where id = ?")
                .param(invoice)
                .query(Long.class)
                .single();
    }

    /** The last line that is judged. */
    long judged(long invoice) {
        return jdbc.sql("select lines_judged from invoice where id = ?")
                .param(invoice)
                .query(Long.class)
                .single();
    }

    /** What is kept stays kept: whatever fails next fails for the first time. */
    void keptTo(long invoice, long line) {
        jdbc.sql("update invoice set lines_kept = ?, lines_judged = ?, attempts = 1 where id = ?")
                .params(line, line, invoice)
                .update();
    }

    void judgedTo(long invoice, long line) {
        jdbc.sql("update invoice set lines_judged = ? where id = ?")
                .params(line, invoice)
                .update();
    }

    /** @throws Lost where it is not this worker's any more */
    void require(long invoice, String worker, Instant now) {
        int mine = jdbc.sql("update invoice set heartbeat_at = ? where id = ? and worker = ? and matching")
                .params(utc(now), invoice, worker)
                .update();
        if (mine == 0) {
            throw new Lost();
        }
    }

    /** How often it was begun since something of it was kept. */
    long attempts(long invoice) {
        return jdbc.sql("select attempts from invoice where id = ?")
                .param(invoice)
                .query(Long.class)
                .single();
    }

    /** @param of what it failed, in a word that the log has too */
    void failed(long invoice, String worker, String of) {
        jdbc.sql("update invoice set match_failure = ? where id = ? and worker = ?")
                .params(of, invoice, worker)
                .update();
    }

    /** Nobody goes on with it before a person asks. */
    void giveUp(long invoice) {
        jdbc.sql("update invoice set match_failed = true, worker = null where id = ?")
                .param(invoice)
                .update();
    }

    /** Whether finance has it from now on, and had it not before. */
    boolean handOver(long invoice) {
        return jdbc.sql("update invoice set with_finance = true where id = ? and not with_finance")
                        .param(invoice)
                        .update()
                == 1;
    }

    void done(long invoice) {
        jdbc.sql("update invoice set matching = false, worker = null, attempts = 0, match_failed = false,"
                        + " match_failure = null where id = ?")
                .param(invoice)
                .update();
    }

    void beat(long invoice, String worker, Instant now) {
        jdbc.sql("update invoice set heartbeat_at = ? where id = ? and worker = ?")
                .params(utc(now), invoice, worker)
                .update();
    }

    /** A service that is ended in order has not failed at it; what failed before says of what, and counts. */
    void release(String worker) {
        jdbc.sql("update invoice set worker = null, heartbeat_at = null,"
                        + " attempts = case when match_failure is null and attempts > 0 then attempts - 1 else attempts end"
                        + " where worker = ?")
                .param(worker)
                .update();
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
