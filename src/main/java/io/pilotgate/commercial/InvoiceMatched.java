package io.pilotgate.commercial;

import io.pilotgate.kernel.PilotId;

/**
 * An invoice that finance has already was matched anew.
 *
 * @param failure why there is no match, a full sentence; empty where there is one
 */
public record InvoiceMatched(PilotId pilot, long invoice, String failure) {}
