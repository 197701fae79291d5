package io.pilotgate.onboarding;

/** The two methods of 45 CFR 164.514(b) to de-identify health information. */
public enum DeidentificationMethod {
    SAFE_HARBOR,
    EXPERT_DETERMINATION
}
