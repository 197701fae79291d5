package io.pilotgate.audit;

import io.pilotgate.kernel.PersonId;
import io.pilotgate.kernel.PilotId;
import io.pilotgate.kernel.Refusal;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Remembers who did what. Each pilot has its own chain, what belongs to no pilot has one for all: every entry carries
 * the hash of the one before it, so a missing or altered entry shows.
 */
@Service
@Transactional
public class AuditTrail {

    private final AuditRecords records;
    private final Clock clock;

    AuditTrail(AuditRecords records, Clock clock) {
        this.records = records;
        this.clock = clock;
    }

    /**
     * Remembers an act, in the caller's transaction: what is rolled back was not done.
     *
     * @param pilot the pilot it belongs to, or none
     * @param action past tense, lower case with hyphens: {@code gate-approved}
     * @param subject what it was done to
     * @param details figures and reasons; never a secret, for an entry cannot be taken back
     */
    public void record(
            @Nullable PilotId pilot, PersonId actor, String action, String subject, Map<String, String> details) {
        var entry = new PendingEntry(PendingEntry.chainOf(pilot), clock.instant(), actor, action, subject, details);
        PendingEntries.ofTransaction(records).add(entry);
    }

    /** The pilot's entries, oldest first; with those of the running transaction. */
    public List<AuditEntry> of(PilotId pilot) {
        return entries(pilot.value());
    }

    /** The entries that belong to no pilot, oldest first. */
    public List<AuditEntry> withoutPilot() {
        return entries(PendingEntry.NO_PILOT);
    }

    /** Goes along the pilot's chain and tells where it does not hold. */
    public ChainCheck check(PilotId pilot) {
        return inspect(pilot.value());
    }

    /** The same for the entries that belong to no pilot. */
    public ChainCheck checkWithoutPilot() {
        return inspect(PendingEntry.NO_PILOT);
    }

    private List<AuditEntry> entries(String chain) {
        PendingEntries.ofTransaction(records).write();
        return records.links(chain).stream().map(AuditTrail::entry).toList();
    }

    private ChainCheck inspect(String chain) {
        PendingEntries.ofTransaction(records).write();
        // Read the end first: entries written meanwhile must not look as if they were added by hand.
        return ChainInspection.of(records.lock(chain), records.links(chain));
    }

    private static AuditEntry entry(Link link) {
        EntryContent content = EntryContent.fromJson(link.content());
        if (content == null) {
            throw Refusal.conflict(
                    "audit",
                    "Entry " + link.number() + " of the audit trail of " + link.chain()
                            + " was altered and cannot be read. Check the chain and restore it from a backup.");
        }
        return content.entry(link.hash());
    }
}
