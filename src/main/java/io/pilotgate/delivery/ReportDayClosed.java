package io.pilotgate.delivery;

import io.pilotgate.kernel.PilotId;
import java.time.LocalDate;

/** A report day's cut-off passed; {@code received} says whether its report was in. */
public record ReportDayClosed(PilotId pilot, LocalDate day, boolean received) {}
