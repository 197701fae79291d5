package io.pilotgate.commercial;

import io.pilotgate.kernel.PilotId;

/**
 * An invoice or a credit note was taken in and matched, or cannot be matched: finance looks at it.
 *
 * @param found what the match says, or why there is none, in full sentences
 */
public record InvoiceReceived(PilotId pilot, long invoice, String found) {}
