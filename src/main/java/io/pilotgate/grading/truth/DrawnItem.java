package io.pilotgate.grading.truth;

import io.pilotgate.grading.seal.DrawPart;

/**
 * An item of the blind sample in the clear: it lives in memory while something is graded, and has no readable text.
 *
 * @param used of the reserve: whether it was used; items of the stages always count
 */
public record DrawnItem(String item, String label, String stratum, DrawPart part, boolean used) {

    /** So that no log line or error can carry it. */
    @Override
    public String toString() {
        return "DrawnItem[sealed]";
    }
}
