package io.pilotgate.commercial;

import io.pilotgate.kernel.PilotId;

/**
 * An invoice that finance has already was matched anew, or could not be.
 *
 * @param found what the match says, or why there is none, in full sentences
 */
public record InvoiceMatched(PilotId pilot, long invoice, String found) {}
