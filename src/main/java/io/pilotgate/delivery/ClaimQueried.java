package io.pilotgate.delivery;

import io.pilotgate.kernel.PilotId;
import java.time.LocalDate;

/** The vendor's own figure of a day is under the contract's threshold: the vendor is asked about it. */
public record ClaimQueried(PilotId pilot, LocalDate day, int version) {}
