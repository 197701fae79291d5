package io.pilotgate.portal.page;

import io.pilotgate.pilot.Pilot;
import java.util.Optional;

/** Has a page of its own beside the pilot's, and one line about it there. Where it stands among others says {@code @Order}. */
public interface Subject {

    /**
     * Its line for the person at the door.
     *
     * @param staff whether it is one of the buyer's people
     * @return empty where there is no such page for that person, or not yet
     */
    Optional<SubjectLine> line(Pilot pilot, boolean staff);
}
