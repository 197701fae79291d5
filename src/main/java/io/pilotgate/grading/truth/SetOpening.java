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

/** Opens items in memory, and only as they were sealed: each gives its leaf, and all leaves give the root. */
@Component
class SetOpening {

    private final VaultRecords records;
    private final TruthCipher cipher;
    private final KeptSeals seals;

    SetOpening(VaultRecords records, TruthCipher cipher, KeptSeals seals) {
        this.records = records;
        this.cipher = cipher;
        this.seals = seals;
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
        List<Sha256> leaves = opened.stream().map(OpenedLeaf::hash).toList();
        Sha256 root = set.root();
        boolean whole = opened.size() == set.items();
        if (!whole || (root != null && !MerkleTree.of(leaves).root().equals(root))) {
            String difference = seals.difference(set, leaves);
            throw AlteredTruth.because((whole ? "its leaves do not give the root " + root : count(set, opened.size()))
                    + (difference.isEmpty() ? "" : "; " + difference));
        }
        return opened;
    }

    /** One item of a set, only as it was sealed. */
    OpenedLeaf openOne(PilotId pilot, TruthSet set, String itemKey) {
        return open(pilot, set, records.row(pilot, itemKey));
    }

    /** One item, held against its own leaf. */
    OpenedLeaf open(PilotId pilot, TruthSet set, SealedRow row) {
        requireKey(set);
        LeafContent content = cipher.open(pilot, row)
                .orElseThrow(() -> AlteredTruth.because(
                        set.root() == null
                                ? "an item cannot be read"
                                : "the item of " + seals.name(set, row.leaf()) + " cannot be read"));
        Sha256 hash = content.hash(head(pilot, set));
        if (content.isSalted() != (set.root() != null)) {
            throw AlteredTruth.because("the root does not belong to the item of leaf " + hash);
        }
        if (set.root() != null && !hash.equals(row.leaf())) {
            throw AlteredTruth.because(
                    "the item that is kept as leaf " + row.leaf() + " gives " + seals.name(set, hash));
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

    private static String count(TruthSet set, int found) {
        return "it has " + found + " items instead of " + set.items();
    }

    static SealHead head(PilotId pilot, TruthSet set) {
        return new SealHead(pilot.value(), set.purpose().name(), set.attempt());
    }
}
