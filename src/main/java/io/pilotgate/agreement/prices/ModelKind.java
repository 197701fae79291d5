package io.pilotgate.agreement.prices;

/** The five price models. */
public enum ModelKind {
    PER_TASK("per task", "work that is uniform and whose volume is predictable"),
    PER_TIME("per hour or per person", "work that varies, needs judgment or still evolves"),
    FIXED("fixed project price", "one project with a clear scope and stable requirements"),
    TIERED("volume-tiered", "sustained demand of uniform work"),
    HYBRID("hybrid of team and surge", "sustained demand with spikes: a team for the base, items for the rest");

    private final String title;
    private final String fits;

    ModelKind(String title, String fits) {
        this.title = title;
        this.fits = fits;
    }

    public String title() {
        return title;
    }

    /** What it is for. */
    public String fits() {
        return fits;
    }

    /** Whether an item costs the same however long it takes. */
    public boolean paysByItem() {
        return this == PER_TASK || this == TIERED;
    }
}
