package io.pilotgate.grading;

import io.pilotgate.agreement.Consequence;
import io.pilotgate.kernel.PersonId;
import java.time.Instant;

/**
 * What a person made of a breach.
 *
 * @param period the number of the audited period
 * @param consequence what the contract says is due
 * @param applied whether it is asked of the vendor
 */
public record ConsequenceDecision(
        int period, Consequence consequence, boolean applied, String reason, PersonId by, Instant at) {}
