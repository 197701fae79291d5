package io.pilotgate.delivery;

import io.pilotgate.kernel.PilotId;

/** A label batch was read, checked and kept. */
public record LabelBatchReceived(PilotId pilot, long batch, BatchPurpose purpose) {}
