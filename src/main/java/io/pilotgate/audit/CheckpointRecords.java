package io.pilotgate.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The checkpoints in the database. */
@Repository
class CheckpointRecords {

    private final JdbcClient jdbc;

    CheckpointRecords(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Holds back everybody else who makes one, until the transaction ends. */
    void lock() {
        jdbc.sql("select id from audit_checkpoint_lock where id = 1 for update")
                .query(Long.class)
                .single();
    }

    boolean has(LocalDate period) {
        return jdbc.sql("select count(*) from audit_checkpoint where period = ?")
                        .param(period)
                        .query(Long.class)
                        .single()
                > 0;
    }

    void insert(Checkpoint made, @Nullable LocalDate period) {
        jdbc.sql("insert into audit_checkpoint (number, made_at, period, made_for, previous, root)"
                        + " values (:number, :at, :period, :madeFor, :previous, :root)")
                .param("number", made.number())
                .param("at", made.at().atOffset(ZoneOffset.UTC))
                .param("period", period)
                .param("madeFor", made.madeFor().orElse(null))
                .param("previous", made.previous())
                .param("root", made.root())
                .update();
    }

    void insert(long checkpoint, ChainHead head) {
        jdbc.sql("insert into audit_checkpoint_head (chain, entries, head, checkpoint) values (?, ?, ?, ?)")
                .params(head.chain(), head.entries(), head.hash(), checkpoint)
                .update();
    }

    /** The ends of chains that no checkpoint holds yet. */
    List<ChainHead> untold() {
        return jdbc.sql("select id as chain, entries, head as hash from audit_chain c where entries > 0 and not exists"
                        + " (select 1 from audit_checkpoint_head h where h.chain = c.id and h.entries = c.entries)")
                .query(ChainHead.class)
                .list();
    }

    /** The end of each chain as a checkpoint holds it, told by it or by one before. */
    List<ChainHead> heldBy(long checkpoint) {
        return jdbc.sql("select chain, entries, head as hash from"
                        + " (select chain, entries, head, row_number() over (partition by chain order by entries desc)"
                        + " as place from audit_checkpoint_head where checkpoint <= ?) told where place = 1")
                .param(checkpoint)
                .query(ChainHead.class)
                .list();
    }

    /** What checkpoints after one and up to another told newly, each by which. */
    Map<Long, List<ChainHead>> told(long after, long upTo) {
        Map<Long, List<ChainHead>> told = new HashMap<>();
        jdbc.sql("select * from audit_checkpoint_head where checkpoint > ? and checkpoint <= ?")
                .params(after, upTo)
                .query((RowCallbackHandler) row -> told.computeIfAbsent(
                                row.getLong("checkpoint"), number -> new ArrayList<>())
                        .add(new ChainHead(row.getString("chain"), row.getLong("entries"), row.getString("head"))));
        return told;
    }

    /** What checkpoints hold of a chain, oldest first. */
    List<Witness> witnesses(String chain) {
        return jdbc.sql("select * from audit_checkpoint_head where chain = ? order by entries")
                .param(chain)
                .query((row, index) -> new Witness(
                        "checkpoint " + row.getLong("checkpoint"), row.getLong("entries"), row.getString("head")))
                .list();
    }

    /** The newest ones, newest first. */
    List<Checkpoint> newest(int limit) {
        return jdbc.sql("select * from audit_checkpoint order by number desc fetch first ? rows only")
                .param(limit)
                .query(CheckpointRecords::checkpoint)
                .list();
    }

    /** Those after one, oldest first, at most so many. */
    List<Checkpoint> after(long number, int limit) {
        return jdbc.sql("select * from audit_checkpoint where number > ? order by number fetch first ? rows only")
                .params(number, limit)
                .query(CheckpointRecords::checkpoint)
                .list();
    }

    Optional<Checkpoint> find(long number) {
        return jdbc.sql("select * from audit_checkpoint where number = ?")
                .param(number)
                .query(CheckpointRecords::checkpoint)
                .optional();
    }

    List<Checkpoint> madeFor(String chain) {
        return jdbc.sql("select * from audit_checkpoint where made_for = ? order by number")
                .param(chain)
                .query(CheckpointRecords::checkpoint)
                .list();
    }

    private static Checkpoint checkpoint(ResultSet row, int index) throws SQLException {
        return new Checkpoint(
                row.getLong("number"),
                row.getObject("made_at", OffsetDateTime.class).toInstant(),
                Optional.ofNullable(row.getString("made_for")),
                row.getString("previous"),
                row.getString("root"));
    }
}
