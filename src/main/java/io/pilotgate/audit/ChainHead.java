package io.pilotgate.audit;

import io.pilotgate.kernel.Sha256;
import io.pilotgate.kernel.proof.PrefixedHash;

/**
 * Where a chain ends, or ended.
 *
 * @param chain the pilot's id, or {@code *} for what belongs to no pilot
 * @param entries how many entries it has
 * @param hash of the newest entry, all zeros in an empty chain
 */
public record ChainHead(String chain, long entries, String hash) {

    /** What stands for it in the tree of a checkpoint. */
    Sha256 leaf(long checkpoint, String at) {
        return PrefixedHash.leaf("pilotgate-head/1")
                .and(Long.toString(checkpoint))
                .and(at)
                .and(chain)
                .and(Long.toString(entries))
                .and(new Sha256(hash).bytes())
                .done();
    }
}
