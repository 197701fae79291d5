package io.pilotgate.decision.monthly;

import io.pilotgate.kernel.PilotId;
import java.time.YearMonth;

/** A month has begun that will be reviewed. */
public record ReviewMonthOpened(PilotId pilot, YearMonth month) {}
