package io.pilotgate.delivery;

import io.pilotgate.kernel.PilotId;
import java.time.LocalDate;

/** A daily report, or a corrected version of one, came in. */
public record DailyReportReceived(PilotId pilot, LocalDate day, int version) {}
