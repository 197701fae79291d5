package io.pilotgate.process;

import io.pilotgate.pilot.Pilot;
import java.util.Map;

/** The dates that a process beside the phases waits for, worked out anew when the pilot goes on after a pause. */
interface ResumedDates {

    String processKey();

    /** @param subject what the instance is about */
    Map<String, Object> datesOf(Pilot pilot, String subject);
}
