package io.pilotgate.grading;

import io.pilotgate.agreement.Consequence;
import io.pilotgate.kernel.PilotId;

/** A person decided what follows from a breach: the contract's consequence applies, or it is declined with a reason. */
public record ConsequenceDecided(PilotId pilot, int period, Consequence consequence, boolean applied, String reason) {}
