package io.pilotgate.grading.statistics.agreement;

/** What buyers make of a coefficient: under 0.7 is concerning, over 0.9 strong. A band says nothing without its coefficient's name. */
public enum AgreementBand {
    CONCERNING,
    NEUTRAL,
    STRONG;

    private static final double CONCERNING_UNDER = 0.7;
    private static final double STRONG_OVER = 0.9;

    /** @throws IllegalArgumentException for NaN: no data has no band */
    public static AgreementBand of(double coefficient) {
        if (Double.isNaN(coefficient)) {
            throw new IllegalArgumentException("No data has no band.");
        }
        if (coefficient < CONCERNING_UNDER) {
            return CONCERNING;
        }
        return coefficient > STRONG_OVER ? STRONG : NEUTRAL;
    }
}
