package io.pilotgate.grading;

import io.pilotgate.grading.seal.IndexedLeaf;
import io.pilotgate.grading.seal.ProofFile;
import io.pilotgate.grading.seal.RevealFile;
import io.pilotgate.grading.seal.SealFile;
import io.pilotgate.kernel.PilotId;
import io.pilotgate.kernel.Refusal;
import io.pilotgate.kernel.proof.MerkleTree;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.springframework.stereotype.Service;

/** Proves of one item of a revealed set that it was sealed; out of the files that both sides have, not of the vault. */
@Service
public class Proofs {

    private final Seals seals;
    private final Reveals reveals;

    Proofs(Seals seals, Reveals reveals) {
        this.seals = seals;
        this.reveals = reveals;
    }

    /**
     * @param index of the item's leaf, from 0
     * @throws Refusal where the set is not revealed, or has no such leaf
     */
    public ProofFile of(PilotId id, SetName set, int index) {
        try (InputStream revealed = reveals.file(id, set);
                InputStream sealed = seals.file(id, set)) {
            SealFile seal = SealFile.of(sealed.readAllBytes());
            IndexedLeaf item = RevealFile.item(revealed, index)
                    .orElseThrow(() -> Refusal.notFound(
                            "index",
                            "This set has " + seal.seal().items() + " items: name a leaf by its index, 0 to "
                                    + (seal.seal().items() - 1) + "."));
            return new ProofFile(seal.seal(), item, MerkleTree.of(seal.leaves()).path(index));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
