package io.pilotgate.delivery;

import io.pilotgate.kernel.PilotId;
import java.time.LocalDate;

/** A report came after its day's cut-off and waits for the lead. */
public record LateReportReceived(PilotId pilot, LocalDate day, int version) {}
