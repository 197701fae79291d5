package io.pilotgate.evaluation;

import io.pilotgate.evaluation.presets.Weights;
import io.pilotgate.kernel.PersonId;
import java.time.Instant;
import java.util.Optional;

/**
 * What the criteria of one evaluation count for.
 *
 * @param byHand who set them otherwise than the presets; empty where the presets' stand
 */
public record Weighting(Weights weights, Optional<ByHand> byHand) {

    /** @param reason why they differ from those of the presets */
    public record ByHand(String reason, PersonId by, Instant at) {}
}
