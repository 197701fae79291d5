package io.pilotgate.pilot;

import io.pilotgate.kernel.PersonId;
import java.time.Instant;

/** A named gap that a person let pass at a gate. */
public record Waiver(Gate gate, String condition, String reason, PersonId by, Instant at) {}
