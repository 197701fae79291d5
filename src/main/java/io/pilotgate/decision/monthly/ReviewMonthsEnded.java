package io.pilotgate.decision.monthly;

import io.pilotgate.kernel.PilotId;

/** The work with the vendor has ended, and with it its last month: what is reviewed is over today. */
public record ReviewMonthsEnded(PilotId pilot) {}
