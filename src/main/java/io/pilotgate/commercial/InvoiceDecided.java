package io.pilotgate.commercial;

import io.pilotgate.kernel.PersonId;
import io.pilotgate.kernel.PilotId;

/** A person did something about an invoice that its vendor is told of: approved, disputed or withdrawn. */
public record InvoiceDecided(PilotId pilot, long invoice, InvoiceState state, PersonId by) {}
