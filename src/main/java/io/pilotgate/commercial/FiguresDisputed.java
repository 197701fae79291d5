package io.pilotgate.commercial;

import io.pilotgate.kernel.PersonId;
import io.pilotgate.kernel.PilotId;

/** Finance does not accept the figures; they have to be settled with the vendor. */
public record FiguresDisputed(PilotId pilot, String reason, PersonId by) {}
