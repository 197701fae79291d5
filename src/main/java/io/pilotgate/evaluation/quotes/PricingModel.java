package io.pilotgate.evaluation.quotes;

/** What a price is for. Prices of two models are never compared. */
public enum PricingModel {
    PER_ITEM("per item"),
    PER_ANNOTATION("per annotation"),
    PER_HOUR("per hour"),
    PER_PERSON_MONTH("per person and month"),
    FIXED_PRICE("for the whole pilot");

    private final String title;

    PricingModel(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
