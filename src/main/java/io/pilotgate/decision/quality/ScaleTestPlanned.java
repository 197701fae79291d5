package io.pilotgate.decision.quality;

import io.pilotgate.kernel.PilotId;

/** A day is planned on which the volume is doubled or the team is halved. */
public record ScaleTestPlanned(PilotId pilot, int number) {}
