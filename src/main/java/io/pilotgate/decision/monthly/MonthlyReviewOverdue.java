package io.pilotgate.decision.monthly;

import io.pilotgate.kernel.PilotId;
import java.time.YearMonth;

/** The review of a month is due and not signed. */
public record MonthlyReviewOverdue(PilotId pilot, YearMonth month) {}
