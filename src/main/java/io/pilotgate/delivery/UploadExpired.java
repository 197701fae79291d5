package io.pilotgate.delivery;

import io.pilotgate.kernel.PilotId;

/** Nobody confirmed an upload in time; it was right and counts for nothing. */
public record UploadExpired(PilotId pilot, long upload) {}
