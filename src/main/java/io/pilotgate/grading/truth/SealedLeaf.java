package io.pilotgate.grading.truth;

import io.pilotgate.kernel.Sha256;

/**
 * A sealed item as a draw sees it: neither the item nor its label.
 *
 * @param stratum the part of the work that it stands for; empty where there is none
 */
public record SealedLeaf(Sha256 hash, String stratum) {

    /** The stratum is sealed: no log line or error carries it. */
    @Override
    public String toString() {
        return "SealedLeaf[" + hash + "]";
    }
}
