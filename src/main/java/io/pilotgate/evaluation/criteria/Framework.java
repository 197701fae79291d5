package io.pilotgate.evaluation.criteria;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Compliance frameworks that an industry demands of those who handle its data. */
public enum Framework {
    /** Asked for in SEC1, whatever the industry. */
    ISO_27001("ISO 27001", null),
    SOC_2("SOC 2 Type II", "soc2"),
    HIPAA("HIPAA", "hipaa"),
    BAA("Business associate agreement", "baa"),
    NIST_800_171("NIST 800-171", "nist800171"),
    CCPA_CPRA("CCPA / CPRA", "ccpa"),
    NIST_AI_RMF("NIST AI RMF", "nistAiRmf");

    private final String title;
    private final @Nullable String question;

    Framework(String title, @Nullable String question) {
        this.title = title;
        this.question = question;
    }

    public String title() {
        return title;
    }

    /** The question of SEC2 that asks for it. */
    Optional<String> question() {
        return Optional.ofNullable(question).map(name -> "SEC2." + name);
    }
}
