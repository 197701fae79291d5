package io.pilotgate.pilot;

import java.time.Instant;

/**
 * Something that looks after a pilot each day. Rooms implement it; {@link PilotWatch} asks them all, twice a day. A look
 * finds out from dates and data what is due and does it once: a second look does nothing, and one after days of outage
 * catches up. While the pilot is paused nothing of its gates, report days, turnarounds and reminders is due.
 */
public interface PilotWatcher {

    void look(Pilot pilot, Instant now);

    /** Whether the pilot needs looking after from now on. */
    default boolean goesOn(Pilot pilot) {
        return pilot.phase() != Phase.DECIDED;
    }
}
