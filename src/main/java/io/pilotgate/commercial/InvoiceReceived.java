package io.pilotgate.commercial;

import io.pilotgate.kernel.PilotId;

/**
 * An invoice or a credit note was taken in and matched, or cannot be matched: finance looks at it.
 *
 * @param failure why there is no match, a full sentence; empty where there is one
 */
public record InvoiceReceived(PilotId pilot, long invoice, String failure) {}
