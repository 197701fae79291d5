package io.pilotgate.delivery;

import io.pilotgate.kernel.PilotId;

/** A week or a month of reports is over; its roll-up as it stands on the morning after its last report day. */
public record PeriodClosed(PilotId pilot, RollUp rollUp) {}
