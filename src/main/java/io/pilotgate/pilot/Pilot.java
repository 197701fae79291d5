package io.pilotgate.pilot;

import io.pilotgate.kernel.PersonId;
import io.pilotgate.kernel.PilotId;
import io.pilotgate.kernel.Refusal;
import io.pilotgate.kernel.VendorId;
import java.time.Instant;

/**
 * A pilot as it stands.
 *
 * @param phase moves on with each gate that is passed, never back
 */
public record Pilot(
        PilotId id,
        String name,
        VendorId vendor,
        Scope scope,
        PilotSchedule schedule,
        Phase phase,
        PersonId launchedBy,
        Instant launchedAt) {

    /** Refuses an act that belongs to another phase. */
    public void requirePhase(Phase needed, String act) {
        if (phase != needed) {
            throw Refusal.conflict(
                    "phase",
                    act + " belongs to the phase '" + needed.title() + "'; this pilot is in '" + phase.title() + "'.");
        }
    }
}
