package io.pilotgate.delivery;

import io.pilotgate.kernel.PilotId;
import java.time.LocalDate;

/** On the morning after its cut-off a day is still without a report. */
public record ReportStillMissing(PilotId pilot, LocalDate day) {}
