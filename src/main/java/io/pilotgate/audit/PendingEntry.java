package io.pilotgate.audit;

import io.pilotgate.kernel.PersonId;
import io.pilotgate.kernel.PilotId;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What was done, before it has a place in its chain. */
record PendingEntry(
        String chain, Instant at, PersonId actor, String action, String subject, Map<String, String> details) {

    /** The chain of what belongs to no pilot; no pilot id contains a star. */
    static final String NO_PILOT = "*";

    PendingEntry {
        // PostgreSQL keeps microseconds: a finer time would come back different from what was hashed.
        at = at.truncatedTo(ChronoUnit.MICROS);
        if (!action.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
            throw new IllegalArgumentException("An action is written like gate-approved, not like " + action);
        }
        details = Map.copyOf(details);
    }

    static String chainOf(@Nullable PilotId pilot) {
        return pilot == null ? NO_PILOT : pilot.value();
    }

    EntryContent content(long number) {
        return new EntryContent(action, actor.value(), at.toString(), chain, new TreeMap<>(details), number, subject);
    }
}
