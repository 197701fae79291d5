package io.pilotgate.grading;

/**
 * How much of the blind sample has been delivered: counts, never items. For the buyer alone: a vendor that delivers item
 * by item could tell from a count that moves which items are drawn.
 *
 * @param drawn how many items were drawn; 0 where no plan is fixed
 * @param delivered how many of them have at least one delivered label
 */
public record BlindProgress(int drawn, int delivered) {

    public int missing() {
        return drawn - delivered;
    }
}
