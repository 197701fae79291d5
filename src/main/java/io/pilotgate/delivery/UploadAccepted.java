package io.pilotgate.delivery;

import io.pilotgate.kernel.PilotId;

/** An upload counts; there is a receipt for it. */
public record UploadAccepted(PilotId pilot, long upload) {}
