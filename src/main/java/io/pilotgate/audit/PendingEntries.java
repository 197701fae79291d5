package io.pilotgate.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.core.Ordered;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The entries of the running transaction. They are written just before it commits: a chain is locked from its first
 * write on, and a long upload would otherwise keep everybody else out of the pilot until it ends.
 */
final class PendingEntries implements TransactionSynchronization, Ordered {

    private final AuditRecords records;
    private final List<PendingEntry> entries = new ArrayList<>();
    private final List<Runnable> last = new ArrayList<>();
    private boolean committing;

    private PendingEntries(AuditRecords records) {
        this.records = records;
    }

    static PendingEntries ofTransaction(AuditRecords records) {
        for (TransactionSynchronization known : TransactionSynchronizationManager.getSynchronizations()) {
            if (known instanceof PendingEntries pending) {
                return pending;
            }
        }
        var pending = new PendingEntries(records);
        TransactionSynchronizationManager.registerSynchronization(pending);
        return pending;
    }

    void add(PendingEntry entry) {
        entries.add(entry);
        if (committing) {
            write();
        }
    }

    /** Has something done when all entries of the transaction are written, just before it commits. */
    void afterAll(Runnable deed) {
        last.add(deed);
    }

    /** All chains are begun first and locked in the order of their names, so that two writers never wait for each other. */
    void write() {
        var byChain =
                entries.stream().collect(Collectors.groupingBy(PendingEntry::chain, TreeMap::new, Collectors.toList()));
        entries.clear();
        byChain.keySet().forEach(records::begin);
        byChain.forEach((chain, some) -> {
            ChainHead head = records.lock(chain);
            for (PendingEntry entry : some) {
                head = records.append(Link.after(head, entry));
            }
        });
    }

    @Override
    public void beforeCommit(boolean readOnly) {
        committing = true;
        write();
        last.forEach(Runnable::run);
    }

    /** After everybody else who still has something to record before the commit. */
    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE;
    }
}
