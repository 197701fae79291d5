package io.pilotgate.grading.seal;

import io.pilotgate.kernel.Sha256;
import io.pilotgate.kernel.proof.MerkleTree;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Climbs from one item to the root. */
public final class ProofCheck {

    private ProofCheck() {}

    public static List<Finding> of(ProofFile file, SealEvidence evidence) {
        SetSeal told = file.seal();
        IndexedLeaf item = file.item();
        Sha256 leaf = item.hash(told.head());
        List<Finding> findings = new ArrayList<>(evidence.compare(told));
        evidence.of(told.head()).stream()
                .map(SealFile::leaves)
                .filter(kept ->
                        item.index() >= kept.size() || !kept.get(item.index()).equals(leaf))
                .forEach(other -> findings.add(Finding.broken(
                        item.name() + ": its " + item.content().parts() + " do not give the sealed leaf.")));
        Optional<Sha256> root = MerkleTree.climb(leaf, item.index(), told.items(), file.path());
        findings.add(
                root.filter(told.root()::equals).isPresent()
                        ? Finding.holds(item.name() + " leads to the root " + told.root() + ".")
                        : Finding.broken(item.name() + ": its " + item.content().parts()
                                + " with this path do not lead to the root " + told.root() + "."));
        return findings;
    }
}
