package io.pilotgate.commercial;

import io.pilotgate.kernel.Money;
import io.pilotgate.kernel.PersonId;
import io.pilotgate.kernel.PilotId;

/** Finance stands by what was invoiced. */
public record FiguresApproved(PilotId pilot, Money invoiced, PersonId by) {}
