package io.pilotgate.pilot;

import io.pilotgate.kernel.PersonId;
import io.pilotgate.kernel.PilotId;

/** A gate was passed and the next phase is open. */
public record GateApproved(PilotId pilot, Gate gate, PersonId by) {}
