package io.pilotgate.decision.monthly;

import io.pilotgate.kernel.PersonId;
import io.pilotgate.kernel.PilotId;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Work that goes on after a pilot was scaled up.
 *
 * @param beginsOn the first day of the ramp
 * @param end empty while it goes on
 */
public record Engagement(PilotId pilot, LocalDate beginsOn, Optional<End> end) {

    /** @param on its last day */
    public record End(LocalDate on, String reason, PersonId by) {}
}
