package io.pilotgate.delivery;

import io.pilotgate.kernel.PersonId;
import io.pilotgate.kernel.PilotId;
import java.time.LocalDate;

/** The vendor explained a figure under the threshold. */
public record ClaimAnswered(PilotId pilot, LocalDate day, int version, PersonId by) {}
