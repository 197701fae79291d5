package io.pilotgate.delivery;

import io.pilotgate.kernel.PersonId;
import io.pilotgate.kernel.PilotId;
import java.time.LocalDate;

/** The lead did not let a late version count: the version before stays in force, or the day stays missing. */
public record LateReportRejected(PilotId pilot, LocalDate day, int version, String reason, PersonId by) {}
