package io.pilotgate.audit;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The chains in the database. */
@Repository
class AuditRecords {

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

    List<Link> links(String chain) {
        return jdbc.sql(
                        "select chain, number, content, previous_hash, hash from audit_entry where chain = ? order by number")
                .param(chain)
                .query(Link.class)
                .list();
    }

    private boolean exists(String chain) {
        return jdbc.sql("select count(*) from audit_chain where id = ?")
                        .param(chain)
                        .query(Long.class)
                        .single()
                > 0;
    }
}
