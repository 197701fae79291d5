package io.pilotgate.delivery;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What both sides found at half-time, and what they agreed to do.
 *
 * @param inputs the newest of each side that entered one
 * @param actions the agreed actions; empty where none were agreed, or before they were entered
 */
public record MidPilotReview(List<ReviewInput> inputs, List<AgreedAction> actions) {

    public Optional<ReviewInput> of(Side side) {
        return inputs.stream().filter(input -> input.side() == side).findFirst();
    }

    /** The sides that have not entered theirs. */
    public List<Side> lacking() {
        return Arrays.stream(Side.values()).filter(side -> of(side).isEmpty()).toList();
    }
}
