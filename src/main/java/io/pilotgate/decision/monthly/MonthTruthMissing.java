package io.pilotgate.decision.monthly;

import io.pilotgate.kernel.PilotId;
import java.time.YearMonth;

/** A month is half over, and there is no fresh truth that it could be measured by. */
public record MonthTruthMissing(PilotId pilot, YearMonth month) {}
