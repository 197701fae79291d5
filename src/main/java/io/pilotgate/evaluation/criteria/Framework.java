package io.pilotgate.evaluation.criteria;

/** A framework that an industry demands of those who handle its data. */
public enum Framework {
    HIPAA("HIPAA Privacy Rule", "hipaa"),
    BAA("signed Business Associate Agreement", "baa"),
    NIST_800_171("NIST 800-171", "nist800171"),
    SOC2("SOC 2 reporting", "soc2"),
    CCPA_CPRA("CCPA / CPRA", "ccpa"),
    NIST_AI_RMF("NIST AI Risk Management Framework", "nistAiRmf");

    private final String title;
    private final String question;

    Framework(String title, String question) {
        this.title = title;
        this.question = "SEC2." + question;
    }

    public String title() {
        return title;
    }

    /** The question of SEC2 that asks for it. */
    String question() {
        return question;
    }
}
