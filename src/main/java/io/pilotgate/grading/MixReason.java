package io.pilotgate.grading;

import io.pilotgate.kernel.PersonId;
import java.time.Instant;

/** Why a pilot's items are mixed otherwise than the production, by whom. */
public record MixReason(String reason, PersonId by, Instant at) {}
