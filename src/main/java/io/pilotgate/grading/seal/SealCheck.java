package io.pilotgate.grading.seal;

import io.pilotgate.kernel.Sha256;
import io.pilotgate.kernel.proof.MerkleTree;
import java.util.ArrayList;
import java.util.List;

/** Holds a seal against itself, and against a root that was mailed. */
public final class SealCheck {

    private SealCheck() {}

    public static List<Finding> of(SealFile file, SealEvidence evidence) {
        SetSeal seal = file.seal();
        List<Sha256> leaves = file.leaves();
        List<Finding> findings = new ArrayList<>(evidence.without(file).compare(seal));
        if (leaves.isEmpty() || leaves.size() != seal.items()) {
            findings.add(Finding.broken("It lists " + leaves.size() + " leaves and says " + seal.items() + " items."));
        }
        findings.addAll(Finding.shortened(outOfOrder(leaves)));
        findings.add(root(seal, MerkleTree.of(leaves).root()));
        return findings;
    }

    private static List<Finding> outOfOrder(List<Sha256> leaves) {
        List<Finding> findings = new ArrayList<>();
        for (int index = 1; index < leaves.size(); index++) {
            if (leaves.get(index - 1).hex().compareTo(leaves.get(index).hex()) >= 0) {
                findings.add(Finding.broken("Leaf index " + index + " (" + leaves.get(index)
                        + ") is not above the one before it: leaves were changed or moved."));
            }
        }
        return findings;
    }

    private static Finding root(SetSeal seal, Sha256 root) {
        return root.equals(seal.root())
                ? Finding.holds(seal.items() + " leaves give the root " + root + ".")
                : Finding.broken("The leaves give the root " + root + "; the file says " + seal.root() + ".");
    }
}
