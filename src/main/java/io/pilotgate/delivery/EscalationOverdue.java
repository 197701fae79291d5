package io.pilotgate.delivery;

import io.pilotgate.kernel.PilotId;

/**
 * An answer is due and not there.
 *
 * @param daysLate 0 when it fell due, then 1 to 3
 */
public record EscalationOverdue(PilotId pilot, int number, int daysLate) {}
