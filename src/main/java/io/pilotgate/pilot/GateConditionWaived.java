package io.pilotgate.pilot;

import io.pilotgate.kernel.PersonId;
import io.pilotgate.kernel.PilotId;

/** A person let a named gap pass, with a reason that stays beside it. */
public record GateConditionWaived(PilotId pilot, Gate gate, String condition, String reason, PersonId by) {}
