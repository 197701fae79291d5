package io.pilotgate.delivery;

import io.pilotgate.kernel.PilotId;
import java.time.LocalDate;

/** A newer version of the day came before the lead decided on this one. */
public record LateReportSuperseded(PilotId pilot, LocalDate day, int version) {}
