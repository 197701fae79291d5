package io.pilotgate.commercial;

import io.pilotgate.kernel.PersonId;
import io.pilotgate.kernel.PilotId;
import java.time.LocalDate;

/**
 * Somebody wants a day as a surge.
 *
 * @param fresh whether it was none before; one that was has one more ground now
 */
public record SurgeOrdered(PilotId pilot, LocalDate day, String reason, boolean fresh, PersonId by) {}
