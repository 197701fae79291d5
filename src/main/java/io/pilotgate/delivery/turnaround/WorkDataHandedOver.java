package io.pilotgate.delivery.turnaround;

import io.pilotgate.kernel.PilotId;

/** The buyer has handed the data of a request over: the vendor can begin. */
public record WorkDataHandedOver(PilotId pilot, int number) {}
