package io.pilotgate.pilot;

import io.pilotgate.kernel.PersonId;
import io.pilotgate.kernel.PilotId;

/** Somebody wants the pilot stopped; a second person has to confirm it. */
public record StopProposed(PilotId pilot, String reason, PersonId by) {}
