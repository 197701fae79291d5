package io.pilotgate.decision;

import io.pilotgate.kernel.PilotId;

/** The table has spoken; a person proposes the decision. */
public record RecommendationMade(PilotId pilot, Outcome recommendation) {}
