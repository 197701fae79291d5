package io.pilotgate.delivery;

import io.pilotgate.kernel.PersonId;
import java.time.Instant;

/** What one side said in the mid-pilot review. */
public record ReviewInput(Side side, String worksWell, String toAdjust, PersonId by, Instant at) {}
