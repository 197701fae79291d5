package io.pilotgate.grading.seal;

import io.pilotgate.kernel.Sha256;

/** A leaf of the pool as a draw sees it: neither the item nor its label. */
public record DrawLeaf(Sha256 hash, String stratum) {

    /** The stratum is sealed: no log line or error carries it. */
    @Override
    public String toString() {
        return "DrawLeaf[" + hash + "]";
    }
}
