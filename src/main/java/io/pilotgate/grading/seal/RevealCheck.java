package io.pilotgate.grading.seal;

import io.pilotgate.kernel.Sha256;
import io.pilotgate.kernel.proof.MerkleTree;
import java.util.ArrayList;
import java.util.List;

/** Computes every leaf of a revealed set anew and holds it against what was sealed. */
public final class RevealCheck {

    private RevealCheck() {}

    public static List<Finding> of(RevealFile file, SealEvidence evidence) {
        SetSeal told = file.seal();
        List<Finding> findings = new ArrayList<>(evidence.compare(told));
        List<Sha256> leaves =
                file.items().stream().map(item -> item.hash(told.head())).toList();
        findings.addAll(Finding.shortened(places(file.items())));
        List<SealFile> seals = evidence.of(told.head());
        findings.addAll(Finding.shortened(
                seals.isEmpty()
                        ? ascending(file.items(), leaves)
                        : seals.stream()
                                .flatMap(seal -> against(seal.leaves(), file.items(), leaves).stream())
                                .toList()));
        findings.add(root(told, MerkleTree.of(leaves).root()));
        file.draw().ifPresent(draw -> findings.addAll(DrawCheck.of(draw, told.head(), pool(file.items(), leaves))));
        findings.addAll(CorrectionsCheck.of(file));
        return findings;
    }

    private static List<DrawLeaf> pool(List<IndexedLeaf> items, List<Sha256> leaves) {
        List<DrawLeaf> pool = new ArrayList<>();
        for (int place = 0; place < leaves.size(); place++) {
            pool.add(new DrawLeaf(leaves.get(place), items.get(place).content().stratum()));
        }
        return pool;
    }

    private static List<Finding> places(List<IndexedLeaf> items) {
        List<Finding> findings = new ArrayList<>();
        for (int place = 0; place < items.size(); place++) {
            if (items.get(place).index() != place) {
                findings.add(Finding.broken(items.get(place).name() + " stands in place " + place
                        + " of the list: the order was changed."));
            }
        }
        return findings;
    }

    private static List<Finding> against(List<Sha256> kept, List<IndexedLeaf> items, List<Sha256> leaves) {
        List<Finding> findings = new ArrayList<>();
        for (int place = 0; place < items.size(); place++) {
            int index = items.get(place).index();
            if (index >= kept.size() || !kept.get(index).equals(leaves.get(place))) {
                findings.add(Finding.broken(items.get(place).name()
                        + ": its " + items.get(place).content().parts() + " do not give the sealed leaf"
                        + (index < kept.size() ? " " + kept.get(index) : "") + "."));
            }
        }
        for (int index = items.size(); index < kept.size(); index++) {
            findings.add(Finding.broken("Leaf index " + index + " (" + kept.get(index) + ") is not revealed."));
        }
        return findings;
    }

    /** Without the seal a changed item still shows where its leaf is out of order. */
    private static List<Finding> ascending(List<IndexedLeaf> items, List<Sha256> leaves) {
        List<Finding> findings = new ArrayList<>();
        for (int place = 1; place < items.size(); place++) {
            if (leaves.get(place - 1).hex().compareTo(leaves.get(place).hex()) >= 0) {
                findings.add(Finding.broken("Between " + items.get(place - 1).name() + " and "
                        + items.get(place).name() + " the leaves are out of order: one of the two was changed."));
            }
        }
        return findings;
    }

    private static Finding root(SetSeal told, Sha256 root) {
        return root.equals(told.root())
                ? Finding.holds(told.items() + " items with their labels, strata and salts give the root " + root + ".")
                : Finding.broken("The items give the root " + root + "; the file says " + told.root() + ".");
    }
}
