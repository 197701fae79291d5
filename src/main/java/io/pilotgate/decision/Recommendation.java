package io.pilotgate.decision;

import java.time.Instant;

/** What was recommended, and from what: people decide with it in hand, not by it. */
public record Recommendation(RecommendationInput input, RecommendationOutput output, Instant madeAt) {}
