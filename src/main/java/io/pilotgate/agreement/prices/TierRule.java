package io.pilotgate.agreement.prices;

/** What a tier's price is for. */
public enum TierRule {
    MARGINAL("each item costs what its own tier says"),
    WHOLE("all items of the month cost what the tier of the last one says");

    private final String sentence;

    TierRule(String sentence) {
        this.sentence = sentence;
    }

    public String sentence() {
        return sentence + ".";
    }
}
