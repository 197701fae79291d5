package io.pilotgate.evaluation.scoping;

/** The six ways to get annotation done. */
public enum SourcingModel {
    IN_HOUSE("In-house team", "inHouse", "Core IP, judgment, data that cannot leave."),
    CROWD("Crowdsourced platform", "crowd", "Simple work, or the surge."),
    US_CONTRACTOR("US contractor or staffing", "usContractor", "Where data cannot leave the US."),
    OFFSHORE("Offshore dedicated team", "offshore", "The bulk of production work."),
    NEARSHORE("Nearshore team", "nearshore", "Nearer in time, in a smaller market."),
    HYBRID("Hybrid provider", "hybrid", "A vendor that mixes models itself.");

    private final String title;
    private final String name;
    private final String hint;

    SourcingModel(String title, String name, String hint) {
        this.title = title;
        this.name = name;
        this.hint = hint;
    }

    public String title() {
        return title;
    }

    String hint() {
        return hint;
    }

    String question() {
        return "SRC." + name;
    }
}
