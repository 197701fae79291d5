package io.pilotgate.audit;

import java.util.List;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The chains in the database. */
@Repository
class AuditRecords {

    private static final int AT_ONCE = 1000;

    private final JdbcClient jdbc;

    AuditRecords(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Makes sure that the chain has its row, which a writer can lock. */
    void begin(String chain) {
        if (exists(chain)) {
            return;
        }
        // Whoever begins a chain holds this row, so two beginners of the same chain come one after the other.
        lock(PendingEntry.NO_PILOT);
        if (!exists(chain)) {
            jdbc.sql("insert into audit_chain (id, entries, head) values (?, 0, ?)")
                    .params(chain, Link.BEFORE_THE_FIRST)
                    .update();
        }
    }

    /** Where the chain ends; holds back every other writer of it until the transaction ends. */
    ChainHead lock(String chain) {
        return jdbc.sql("select id as chain, entries, head as hash from audit_chain where id = ? for update")
                .param(chain)
                .query(ChainHead.class)
                .optional()
                .orElse(new ChainHead(chain, 0, Link.BEFORE_THE_FIRST));
    }

    ChainHead append(Link link) {
        jdbc.sql("insert into audit_entry (chain, number, content, previous_hash, hash) values (?, ?, ?, ?, ?)")
                .params(link.chain(), link.number(), link.content(), link.previousHash(), link.hash())
                .update();
        jdbc.sql("update audit_chain set entries = ?, head = ? where id = ?")
                .params(link.number(), link.hash(), link.chain())
                .update();
        return new ChainHead(link.chain(), link.number(), link.hash());
    }

    /** Where the chain ends; nobody is held back. */
    ChainHead head(String chain) {
        return jdbc.sql("select id as chain, entries, head as hash from audit_chain where id = ?")
                .param(chain)
                .query(ChainHead.class)
                .optional()
                .orElse(new ChainHead(chain, 0, Link.BEFORE_THE_FIRST));
    }

    List<Link> links(String chain) {
        return links(chain, 0, Integer.MAX_VALUE);
    }

    /** The links after one, in the chain's order; only the first of them where there are more. */
    List<Link> links(String chain, long after, int limit) {
        return jdbc.sql("select chain, number, content, previous_hash, hash from audit_entry"
                        + " where chain = ? and number > ? order by number fetch first ? rows only")
                .params(chain, after, limit)
                .query(Link.class)
                .list();
    }

    /** Hands on the links up to a number in their order, without ever holding all of them. */
    void walk(String chain, long upTo, Consumer<Link> visitor) {
        long last = 0;
        List<Link> some = links(chain, last, AT_ONCE);
        while (!some.isEmpty()) {
            some.stream().filter(link -> link.number() <= upTo).forEach(visitor);
            last = some.get(some.size() - 1).number();
            some = last >= upTo ? List.of() : links(chain, last, AT_ONCE);
        }
    }

    private boolean exists(String chain) {
        return jdbc.sql("select count(*) from audit_chain where id = ?")
                        .param(chain)
                        .query(Long.class)
                        .single()
                > 0;
    }
}
