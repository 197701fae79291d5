package io.pilotgate.decision;

import io.pilotgate.kernel.PilotId;

/** Access is revoked, knowledge handed over, data certified as destroyed, cost settled: nothing is open. */
public record ExitCompleted(PilotId pilot) {}
