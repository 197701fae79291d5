package io.pilotgate.audit;

import io.pilotgate.kernel.Sha256;
import io.pilotgate.kernel.proof.MerkleTree;
import java.util.List;

/**
 * That the end of a chain is in a checkpoint, without a word on any other chain: whoever holds the root can check it.
 *
 * @param head where the chain ended
 * @param checkpoint the number of the checkpoint
 * @param at when it was made
 * @param path the hashes that lead from the chain's end to the root, the nearest first, each with its side before it:
 *     {@code left:} or {@code right:}
 */
public record Inclusion(ChainHead head, long checkpoint, String at, List<String> path, String root) {

    static final String LEFT = "left:";
    static final String RIGHT = "right:";

    /** Whether the path leads to the root. */
    boolean holds() {
        Sha256 reached = head.leaf(checkpoint, at);
        for (String step : path) {
            var other = new Sha256(step.substring(step.indexOf(':') + 1));
            reached = step.startsWith(LEFT) ? MerkleTree.node(other, reached) : MerkleTree.node(reached, other);
        }
        return reached.hex().equals(root);
    }
}
