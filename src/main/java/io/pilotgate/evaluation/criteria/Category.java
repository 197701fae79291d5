package io.pilotgate.evaluation.criteria;

/** The five sides of a vendor, five criteria each. An evaluation that skips one holds the gate. */
public enum Category {
    SECURITY("SEC", "Security and compliance"),
    QUALITY("QUA", "Quality and accuracy"),
    OPERATIONS("OPS", "Operational fit"),
    COMMERCIAL("COM", "Commercial terms"),
    STRATEGY("STR", "Strategic alignment");

    private final String prefix;
    private final String title;

    Category(String prefix, String title) {
        this.prefix = prefix;
        this.title = title;
    }

    /** What the codes of its criteria begin with. */
    public String prefix() {
        return prefix;
    }

    public String title() {
        return title;
    }
}
