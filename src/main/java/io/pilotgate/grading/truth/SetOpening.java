package io.pilotgate.grading.truth;

import io.pilotgate.grading.seal.LeafContent;
import io.pilotgate.grading.seal.SealHead;
import io.pilotgate.kernel.PilotId;
import io.pilotgate.kernel.Refusal;
import io.pilotgate.kernel.Sha256;
import io.pilotgate.kernel.proof.MerkleTree;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;

/** Opens a whole set in memory, and only as it was sealed: each item gives its leaf, and all leaves give the root. */
@Component
class SetOpening {

    private final VaultRecords records;
    private final TruthCipher cipher;

    SetOpening(VaultRecords records, TruthCipher cipher) {
        this.records = records;
        this.cipher = cipher;
    }

    /**
     * Every item by ascending leaf hash. A set of a release that kept no leaves is given leaves without salt: they order
     * it, and are shown to nobody.
     *
     * @throws Refusal where anything was altered since, naming the leaf
     */
    List<OpenedLeaf> open(PilotId pilot, TruthSet set) {
        requireKey(set);
        List<OpenedLeaf> opened = records.rows(pilot, set.purpose(), set.attempt()).stream()
                .map(row -> open(pilot, set, row))
                .sorted(Comparator.comparing(leaf -> leaf.hash().hex()))
                .toList();
        if (opened.size() != set.items()) {
            throw TruthCipher.altered("it has " + opened.size() + " items instead of " + set.items());
        }
        Sha256 root = set.root();
        if (root != null
                && !MerkleTree.of(opened.stream().map(OpenedLeaf::hash).toList())
                        .root()
                        .equals(root)) {
            throw TruthCipher.altered("its leaves do not give the root " + root);
        }
        return opened;
    }

    /** One item of a set, only as it was sealed. */
    OpenedLeaf openOne(PilotId pilot, TruthSet set, String itemKey) {
        requireKey(set);
        return open(pilot, set, records.row(pilot, itemKey));
    }

    private OpenedLeaf open(PilotId pilot, TruthSet set, SealedRow row) {
        LeafContent content = cipher.open(pilot, row);
        Sha256 hash = content.hash(head(pilot, set));
        if (content.isSalted() != (set.root() != null)) {
            throw TruthCipher.altered("the root does not belong to the item of leaf " + hash);
        }
        if (set.root() != null && !hash.equals(row.leaf())) {
            throw TruthCipher.altered("the item that is kept as leaf " + row.leaf() + " gives the leaf " + hash);
        }
        return new OpenedLeaf(hash, content);
    }

    private void requireKey(TruthSet set) {
        if (!set.keyId().equals(cipher.keyId())) {
            throw Refusal.conflict(
                    "groundTruth",
                    "This ground truth was sealed with the truth key " + set.keyId() + ", and the service runs with "
                            + cipher.keyId() + ". Start it with the key that was set when the truth was sealed.");
        }
    }

    static SealHead head(PilotId pilot, TruthSet set) {
        return new SealHead(pilot.value(), set.purpose().name(), set.attempt());
    }
}
