package io.pilotgate.pilot;

import io.pilotgate.kernel.PersonId;
import io.pilotgate.kernel.PilotId;

/** A gate was not passed: its gaps have to be closed first. */
public record GateRejected(PilotId pilot, Gate gate, String reason, PersonId by) {}
