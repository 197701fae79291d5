package io.pilotgate.delivery;

import io.pilotgate.kernel.PersonId;
import java.time.Instant;

/** What both sides found at half-time, and what they agreed to do. */
public record MidPilotReview(String worksWell, String toAdjust, String actions, PersonId heldBy, Instant heldAt) {}
