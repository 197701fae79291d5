package io.pilotgate.grading;

import io.pilotgate.kernel.PilotId;

/** Items failed against the blind sample: the vendor may contest them for a while. */
public record DisputeWindowOpened(PilotId pilot, int failed) {}
