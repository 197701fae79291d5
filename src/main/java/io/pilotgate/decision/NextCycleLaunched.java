package io.pilotgate.decision;

import io.pilotgate.kernel.PilotId;

/** A pilot goes on in another one, with a changed scope and a plan of its own. */
public record NextCycleLaunched(PilotId pilot, PilotId successor) {}
