package io.pilotgate.grading.truth;

import io.pilotgate.kernel.Refusal;

/** Says what does not hold in the vault, by leaf: that tells nothing of the item. */
final class AlteredTruth {

    private AlteredTruth() {}

    static Refusal because(String what) {
        return Refusal.conflict(
                "groundTruth",
                "Sealed ground truth was altered since it was sealed: " + what + ". Restore the database from a"
                        + " backup; nothing is graded, opened or revealed with it as it stands.");
    }
}
