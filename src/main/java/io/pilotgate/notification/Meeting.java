package io.pilotgate.notification;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * A date that several people keep.
 *
 * @param uid the same for as long as it is the same meeting, wherever it is moved
 * @param sequence one more with each move and with the cancellation
 */
public record Meeting(
        String uid,
        int sequence,
        Instant begins,
        Duration length,
        String title,
        String description,
        List<Attendee> attendees) {

    public Meeting {
        attendees = List.copyOf(attendees);
    }

    public record Attendee(String name, String address) {}
}
