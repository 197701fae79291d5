package io.pilotgate.grading;

import io.pilotgate.agreement.Consequence;
import io.pilotgate.kernel.PilotId;

/**
 * Audited accuracy of a period of closed weeks is under the contract's threshold. A person decides what follows.
 *
 * @param period its number, from 1
 * @param consequence what the contract says is due
 */
public record AccuracyBreached(PilotId pilot, int period, Consequence consequence) {}
