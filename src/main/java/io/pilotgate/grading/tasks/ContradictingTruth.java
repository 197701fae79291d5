package io.pilotgate.grading.tasks;

import org.jspecify.annotations.Nullable;

/** An item was given a second true answer unlike its first: which of the two holds is for its owner to say, so neither is graded by. */
public final class ContradictingTruth extends RuntimeException {

    private final @Nullable String item;

    /** @param item which it is; null where who read its second truth knows */
    ContradictingTruth(@Nullable String item) {
        super("An item has two true answers.", null, false, false);
        this.item = item;
    }

    public @Nullable String item() {
        return item;
    }

    /**
     * @param before what was true of the item before; null where nothing was
     * @throws ContradictingTruth where they differ
     */
    public static void unlessSame(@Nullable Object before, Object isTrue) {
        if (before != null && !before.equals(isTrue)) {
            throw new ContradictingTruth(null);
        }
    }
}
