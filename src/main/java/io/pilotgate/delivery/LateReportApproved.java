package io.pilotgate.delivery;

import io.pilotgate.kernel.PersonId;
import io.pilotgate.kernel.PilotId;
import java.time.LocalDate;

/** The lead let a late version count. */
public record LateReportApproved(PilotId pilot, LocalDate day, int version, PersonId by) {}
