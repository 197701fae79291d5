package io.pilotgate.grading.seal;

import io.pilotgate.kernel.Sha256;

/**
 * An item with its place among the leaves of its set.
 *
 * @param index from 0
 */
public record IndexedLeaf(int index, LeafContent content) {

    Sha256 hash(SealHead head) {
        return content.hash(head);
    }

    /** As people say it. Item ids come from files: what could move a terminal's cursor is left out. */
    String name() {
        return "item '" + Finding.shown(content.item()) + "' (leaf index " + index + ")";
    }
}
