package io.pilotgate.onboarding;

/** The two methods of 45 CFR 164.514(b) to de-identify health information. */
public enum DeidentificationMethod {
    SAFE_HARBOR("Safe Harbor"),
    EXPERT_DETERMINATION("Expert Determination");

    private final String title;

    DeidentificationMethod(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
