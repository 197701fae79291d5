package io.pilotgate.decision;

import io.pilotgate.kernel.PersonId;
import io.pilotgate.kernel.PilotId;
import java.time.Instant;

/**
 * The link from a pilot to the one that goes on from it.
 *
 * @param number of the successor, from 2
 * @param scopeChange what is different in it
 */
public record NextCycle(
        PilotId pilot, PilotId successor, int number, String scopeChange, PersonId plannedBy, Instant plannedAt) {}
