package io.pilotgate.onboarding;

import io.pilotgate.kernel.PilotId;

/** A version of the SOP is out for both sides to sign. */
public record SopPublished(PilotId pilot, String version) {}
