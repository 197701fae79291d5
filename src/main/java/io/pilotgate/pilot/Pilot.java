package io.pilotgate.pilot;

import io.pilotgate.kernel.PersonId;
import io.pilotgate.kernel.PilotId;
import io.pilotgate.kernel.Refusal;
import io.pilotgate.kernel.VendorId;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A pilot as it stands.
 *
 * @param phase moves on with each gate that is passed, never back
 * @param escalationContact null in pilots that an older release launched
 * @param pilotVolume items agreed for the pilot; null in pilots that an older release launched
 */
public record Pilot(
        PilotId id,
        String name,
        VendorId vendor,
        Scope scope,
        PilotSchedule schedule,
        Phase phase,
        PersonId launchedBy,
        Instant launchedAt,
        @Nullable EscalationContact escalationContact,
        @Nullable Long pilotVolume) {

    /** Refuses an act that belongs to another phase. */
    public void requirePhase(Phase needed, String act) {
        if (phase != needed) {
            throw Refusal.conflict(
                    "phase",
                    act + " belongs to the phase '" + needed.title() + "'; this pilot is in '" + phase.title() + "'.");
        }
    }

    /** Refuses what people may not do while the pilot stands still. */
    public void requireRunning(String act) {
        schedule.pausedSince().ifPresent(since -> {
            throw Refusal.conflict(
                    "pause",
                    act + " waits: the pilot is paused since " + LocalDate.ofInstant(since, schedule.zone())
                            + ". Resume it on the pilot's page first.");
        });
    }
}
