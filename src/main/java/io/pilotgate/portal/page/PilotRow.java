package io.pilotgate.portal.page;

import io.pilotgate.pilot.Gate;
import io.pilotgate.pilot.Phase;
import io.pilotgate.pilot.Pilot;
import java.time.Instant;

/**
 * A pilot in the list.
 *
 * @param day where it stands in its days, in words
 * @param nextGate the gate ahead; "none" once it is decided
 * @param gateDate when that is due, empty once it is decided
 * @param myTasks how many tasks the person may work on
 */
public record PilotRow(
        String path,
        String name,
        String vendor,
        String phase,
        String day,
        String nextGate,
        String gateDate,
        long myTasks) {

    public static PilotRow of(Pilot pilot, String vendor, long myTasks, Instant now) {
        boolean decided = pilot.phase() == Phase.DECIDED;
        Gate next = decided ? Gate.DECISION : Gate.values()[pilot.phase().ordinal()];
        return new PilotRow(
                "/pilots/" + pilot.id(),
                pilot.name(),
                vendor,
                pilot.phase().title(),
                day(pilot, now),
                decided ? "none" : next.title(),
                decided ? "" : Words.date(pilot.schedule().gateDate(next)),
                myTasks);
    }

    /** Where a pilot stands in its days. */
    public static String day(Pilot pilot, Instant now) {
        int day = pilot.schedule().dayAt(now);
        int length = pilot.schedule().lengthDays();
        if (pilot.phase() == Phase.DECIDED) {
            return "decided, " + length + " days planned";
        }
        if (day < 1) {
            return "starts in " + Words.count(1 - day, "day");
        }
        return day > length ? Words.count(day - length, "day") + " over its " + length : "day " + day + " of " + length;
    }
}
