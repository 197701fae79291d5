package io.pilotgate.grading.truth;

import io.pilotgate.grading.seal.LeafContent;
import io.pilotgate.kernel.Sha256;

/** An item of an opened set with the leaf that it is. */
record OpenedLeaf(Sha256 hash, LeafContent content) {

    String item() {
        return content.item();
    }

    String label() {
        return content.label();
    }
}
