package io.pilotgate.onboarding;

import io.pilotgate.kernel.PilotId;

/** The vendor signed the current SOP. */
public record SopSignedByVendor(PilotId pilot, String version) {}
