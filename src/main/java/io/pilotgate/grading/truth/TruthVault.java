package io.pilotgate.grading.truth;

import io.pilotgate.grading.TruthPurpose;
import io.pilotgate.grading.seal.SealHead;
import io.pilotgate.kernel.PersonId;
import io.pilotgate.kernel.PilotId;
import io.pilotgate.kernel.Sha256;
import io.pilotgate.kernel.proof.MerkleTree;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Keeps ground truth sealed, and opens it to the grading alone. What comes out stays in memory and is never kept. */
@Component
public class TruthVault {

    private final VaultRecords records;
    private final TruthCipher cipher;
    private final SetOpening opening;

    TruthVault(VaultRecords records, TruthCipher cipher, SetOpening opening) {
        this.records = records;
        this.cipher = cipher;
        this.opening = opening;
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
        SealHead head = new SealHead(draft.pilot().value(), purpose.name(), attempt);
        List<SealedRow> rows = draft.rows().stream()
                .map(row -> row.as(cipher.open(draft.pilot(), row).hash(head)))
                .toList();
        Sha256 root = MerkleTree.sorted(rows.stream()
                        .map(row -> Objects.requireNonNull(row.leaf()))
                        .toList())
                .root();
        TruthSet set = new TruthSet(purpose, attempt, draft.items(), fileHash, cipher.keyId(), by, at, root);
        records.insert(draft.pilot(), records.insert(draft.pilot(), set), rows);
        return set;
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

    /** The true label by item of all sets of a pilot; no item is in two of them. */
    public Map<String, String> openAll(PilotId pilot) {
        Map<String, String> all = new HashMap<>();
        sets(pilot).forEach(set -> all.putAll(open(pilot, set)));
        return all;
    }

    /** What a draw needs to know of a set, by ascending hash; empty where none is sealed. */
    public List<SealedLeaf> leaves(PilotId pilot, TruthPurpose purpose, int attempt) {
        return find(pilot, purpose, attempt).map(set -> opening.open(pilot, set)).orElse(List.of()).stream()
                .map(leaf -> new SealedLeaf(leaf.hash(), leaf.content().stratum()))
                .toList();
    }

    /** The true label of one blind item, for its adjudicator; whoever asks puts each look on record. */
    public String openContested(PilotId pilot, String item) {
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
