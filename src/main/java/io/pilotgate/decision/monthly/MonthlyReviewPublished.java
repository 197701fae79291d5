package io.pilotgate.decision.monthly;

import io.pilotgate.kernel.PilotId;
import java.time.YearMonth;

/** A lead has signed the review of a month; both sides may read it. */
public record MonthlyReviewPublished(PilotId pilot, YearMonth month) {}
