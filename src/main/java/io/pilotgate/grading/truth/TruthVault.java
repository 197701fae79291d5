package io.pilotgate.grading.truth;

import io.pilotgate.grading.SetName;
import io.pilotgate.grading.TruthPurpose;
import io.pilotgate.grading.seal.ComparedModels;
import io.pilotgate.grading.seal.LeafContent;
import io.pilotgate.kernel.PersonId;
import io.pilotgate.kernel.PilotId;
import io.pilotgate.kernel.Refusal;
import io.pilotgate.kernel.Sha256;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps ground truth sealed. It is opened to the grading, in memory and never kept; to people on three ways that are each
 * on record: a calibration set in its review, one contested item, and the reveal.
 */
@Component
public class TruthVault {

    private final VaultRecords records;
    private final TruthCipher cipher;
    private final SetSealing sealing;
    private final SetOpening opening;
    private final AuditedExits exits;

    TruthVault(VaultRecords records, TruthCipher cipher, SetSealing sealing, SetOpening opening, AuditedExits exits) {
        this.records = records;
        this.cipher = cipher;
        this.sealing = sealing;
        this.opening = opening;
        this.exits = exits;
    }

    /** An empty draft, to be filled line by line. */
    public TruthDraft draft(PilotId pilot) {
        return new TruthDraft(pilot, cipher);
    }

    /** The lines of the draft whose items are sealed already for whatever purpose, as text; empty where none is. */
    public String linesSealedBefore(TruthDraft draft) {
        return draft.linesOf(records.itemKeys(draft.pilot()));
    }

    /** Keeps a draft for good. Its items are new to the pilot, and nothing is sealed for this purpose and attempt. */
    public TruthSet seal(
            TruthDraft draft, TruthPurpose purpose, int attempt, Sha256 fileHash, PersonId by, Instant at) {
        return sealing.seal(draft, purpose, attempt, fileHash, by, at);
    }

    public Optional<TruthSet> find(PilotId pilot, TruthPurpose purpose, int attempt) {
        return records.find(pilot, purpose, attempt);
    }

    /** Every set of a pilot, oldest first. */
    public List<TruthSet> sets(PilotId pilot) {
        return records.all(pilot);
    }

    /** The true label by item of one set; empty where none is sealed. */
    public Map<String, String> open(PilotId pilot, TruthPurpose purpose, int attempt) {
        return find(pilot, purpose, attempt).map(set -> open(pilot, set)).orElseGet(HashMap::new);
    }

    /** The models that an item of one set compares, by item; those that name none are not in it. */
    public Map<String, ComparedModels> openModels(PilotId pilot, TruthPurpose purpose, int attempt) {
        Map<String, ComparedModels> opened = new HashMap<>();
        find(pilot, purpose, attempt).stream()
                .flatMap(set -> opening.open(pilot, set).stream())
                .map(OpenedLeaf::content)
                .forEach(content -> {
                    ComparedModels models = content.models();
                    if (models != null) {
                        opened.put(content.item(), models);
                    }
                });
        return opened;
    }

    /** The true label by item of all sets of a pilot; no item is in two of them. */
    public Map<String, String> openAll(PilotId pilot) {
        Map<String, String> all = new HashMap<>();
        sets(pilot).forEach(set -> all.putAll(open(pilot, set)));
        return all;
    }

    /**
     * Opens a calibration set for its review, on record.
     *
     * @return its items by ascending leaf
     */
    @Transactional
    public List<LeafContent> openForReview(PilotId pilot, int attempt, PersonId by) {
        return exits.review(pilot, attempt, by);
    }

    /**
     * Opens one contested item to the person who settles the matter, on record.
     *
     * @param reason why it is opened; it stays in the audit trail
     * @throws Refusal where no truth is sealed for the item, or what is there was altered
     */
    @Transactional
    public ContestedItem openContested(PilotId pilot, String item, PersonId adjudicator, String reason) {
        return exits.contested(pilot, item, adjudicator, reason);
    }

    /**
     * Opens whole sets for both sides, all or none, on record. Whether their pilot is over is for the caller to know.
     *
     * @param reason why, where it takes one; may be empty
     * @return the items of each set by ascending leaf
     * @throws Refusal where what is there was altered; nothing is written then
     */
    @Transactional(noRollbackFor = Refusal.class)
    public Map<SetName, List<LeafContent>> reveal(PilotId pilot, Collection<SetName> sets, String reason, PersonId by) {
        return exits.reveal(pilot, sets, reason, by);
    }

    /** The first of these pilots that has sealed items by the same ids; looked at in memory. */
    public Optional<SharedUse> sharedWith(PilotId pilot, Collection<PilotId> others) {
        Set<String> items = openAll(pilot).keySet();
        return others.stream()
                .filter(other -> !other.equals(pilot))
                .map(other -> sharedWith(items, other))
                .filter(shared -> shared.items() > 0)
                .findFirst();
    }

    private SharedUse sharedWith(Set<String> items, PilotId other) {
        Set<String> keys = records.itemKeys(other);
        long shared = keys.isEmpty()
                ? 0
                : items.stream()
                        .filter(item -> keys.contains(cipher.itemKey(other, item)))
                        .count();
        return new SharedUse(other, shared);
    }

    /** The true label of one blind item in memory, for a correction that seals it again beside the vendor's. */
    public String labelForCorrection(PilotId pilot, String item) {
        TruthSet set = find(pilot, TruthPurpose.BLIND, 0).orElseThrow();
        return opening.openOne(pilot, set, cipher.itemKey(pilot, item)).label();
    }

    /** Heads or tails, by a keyed hash: the same for the same occasion, and nobody else can tell which. */
    public boolean tossCoin(PilotId pilot, String occasion) {
        return cipher.toss(pilot, occasion);
    }

    private Map<String, String> open(PilotId pilot, TruthSet set) {
        Map<String, String> opened = new HashMap<>();
        opening.open(pilot, set).forEach(leaf -> opened.put(leaf.item(), leaf.label()));
        return opened;
    }
}
