package io.pilotgate.pilot;

import io.pilotgate.kernel.PersonId;
import java.time.Instant;

/**
 * What people decided at a gate.
 *
 * @param day the day of the pilot, 1 being the kick-off
 * @param outcome "approved", "rejected", or at the last gate the decision's outcome
 * @param reason empty where approval needed none
 */
public record GateDecision(Gate gate, int day, String outcome, String reason, PersonId by, Instant at) {}
