package io.pilotgate.commercial;

import io.pilotgate.kernel.PilotId;

/** An invoice or a credit note was taken in and matched: finance looks at it. */
public record InvoiceReceived(PilotId pilot, long invoice) {}
