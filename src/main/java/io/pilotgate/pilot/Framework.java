package io.pilotgate.pilot;

/** Compliance frameworks a pilot may be run under. */
public enum Framework {
    ISO_27001("ISO 27001"),
    SOC_2("SOC 2 Type II"),
    HIPAA("HIPAA"),
    BAA("Business associate agreement"),
    NIST_800_171("NIST 800-171"),
    CCPA_CPRA("CCPA / CPRA"),
    NIST_AI_RMF("NIST AI RMF");

    private final String title;

    Framework(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
