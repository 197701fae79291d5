package io.pilotgate.onboarding;

import io.pilotgate.kernel.PilotId;

/** The buyer's side signed the current SOP: it is the vendor's turn. */
public record SopSignedByBuyer(PilotId pilot, String version) {}
