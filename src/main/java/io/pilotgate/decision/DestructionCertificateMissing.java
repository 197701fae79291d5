package io.pilotgate.decision;

import io.pilotgate.kernel.PilotId;

/**
 * The vendor's certificate of destruction is overdue.
 *
 * @param daysLate calendar days since it was due, from 1
 */
public record DestructionCertificateMissing(PilotId pilot, int daysLate) {}
