package io.pilotgate.correspondence;

import io.pilotgate.kernel.PilotId;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

/**
 * What people's calendars were told last about a deadline.
 *
 * @param sequence 0 at first, one more with each move and with the cancellation
 */
record Invitation(
        PilotId pilot, Deadline deadline, int sequence, Instant due, boolean cancelled, List<Addressee> attendees) {

    Invitation {
        attendees = List.copyOf(attendees);
    }

    static Invitation first(PilotId pilot, Deadline deadline, Instant due, List<Addressee> attendees) {
        return new Invitation(pilot, deadline, 0, due, false, attendees);
    }

    Invitation movedTo(Instant newDue) {
        return new Invitation(pilot, deadline, sequence + 1, newDue, false, attendees);
    }

    Invitation withdrawn() {
        return new Invitation(pilot, deadline, sequence + 1, due, true, attendees);
    }

    /** The same for the life of the pilot: a calendar knows the event again by it. */
    String uid() {
        return pilot + "-" + deadline.name().toLowerCase(Locale.ROOT).replace('_', '-') + "@pilotgate";
    }
}
