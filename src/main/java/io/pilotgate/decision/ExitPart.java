package io.pilotgate.decision;

/** What is done by people at the end of a pilot. */
public enum ExitPart {
    KNOWLEDGE_TRANSFER("Knowledge transfer"),
    DESTRUCTION_CERTIFICATE("Destruction certificate"),
    EXIT_COST("Exit cost");

    private final String title;

    ExitPart(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
