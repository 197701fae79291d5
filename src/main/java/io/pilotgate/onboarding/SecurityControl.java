package io.pilotgate.onboarding;

/** The five security criteria that each need evidence before data is shared. */
public enum SecurityControl {
    SEC1("Information security certification"),
    SEC2("Industry frameworks"),
    SEC3("Access controls and audit trails"),
    SEC4("Data destruction and exit"),
    SEC5("Geography and jurisdiction");

    private final String title;

    SecurityControl(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
