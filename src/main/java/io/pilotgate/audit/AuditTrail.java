package io.pilotgate.audit;

import io.pilotgate.kernel.PersonId;
import io.pilotgate.kernel.PilotId;
import io.pilotgate.kernel.Refusal;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
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
    private final Checkpoints checkpoints;
    private final Clock clock;

    AuditTrail(AuditRecords records, Checkpoints checkpoints, Clock clock) {
        this.records = records;
        this.checkpoints = checkpoints;
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

    /**
     * Joins the heads of all chains when the caller's transaction is about to commit, and hands over where the pilot's
     * chain then ends: with every entry of the transaction, and kept with it or not at all.
     *
     * @param told tells it to whoever has to know, in the same transaction
     */
    public void attest(PilotId pilot, Consumer<Inclusion> told) {
        PendingEntries.ofTransaction(records).afterAll(() -> told.accept(checkpoints.make(pilot.value())));
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

    /** The same as far as they can be read: an altered entry hides no other. */
    public List<AuditEntry> legible(PilotId pilot) {
        return records.links(pilot.value()).stream()
                .filter(AuditTrail::isLegible)
                .map(AuditTrail::entry)
                .toList();
    }

    /** Where the pilot's chain ends. */
    public ChainHead head(PilotId pilot) {
        return records.head(pilot.value());
    }

    /** Where the chain of what belongs to no pilot ends. */
    public ChainHead headWithoutPilot() {
        return records.head(PendingEntry.NO_PILOT);
    }

    /** The pilot's entries after one, oldest first, at most so many. */
    public List<AuditEntry> of(PilotId pilot, long after, int limit) {
        return records.links(pilot.value(), after, limit).stream()
                .map(AuditTrail::entry)
                .toList();
    }

    /** The same of those that belong to no pilot. */
    public List<AuditEntry> withoutPilot(long after, int limit) {
        return records.links(PendingEntry.NO_PILOT, after, limit).stream()
                .map(AuditTrail::entry)
                .toList();
    }

    private List<AuditEntry> entries(String chain) {
        PendingEntries.ofTransaction(records).write();
        return records.links(chain).stream().map(AuditTrail::entry).toList();
    }

    private ChainCheck inspect(String chain) {
        PendingEntries.ofTransaction(records).write();
        // Held meanwhile: entries written now must not look as if they were added by hand.
        ChainHead head = records.lock(chain);
        var inspection = new ChainInspection(checkpoints.witnesses(chain));
        records.walk(chain, Long.MAX_VALUE, inspection::visit);
        return inspection.end(head);
    }

    private static boolean isLegible(Link link) {
        return link.hasHash() && EntryContent.fromJson(link.content()) != null;
    }

    private static AuditEntry entry(Link link) {
        EntryContent content = EntryContent.fromJson(link.content());
        if (content == null || !link.hasHash()) {
            throw Refusal.conflict(
                    "audit",
                    "Entry " + link.number() + " of the audit trail of " + link.chain()
                            + " was altered and cannot be read. Check the chain and restore it from a backup.");
        }
        return content.entry(link.hash());
    }
}
