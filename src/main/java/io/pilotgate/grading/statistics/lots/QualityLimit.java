package io.pilotgate.grading.statistics.lots;

import java.math.BigDecimal;
import java.util.List;

/**
 * The acceptance quality limit (AQL): the worst average share of wrong items that is tolerable over a series of lots.
 *
 * @param column among those of the standard's tables, from 0 for 0.010 %
 */
public record QualityLimit(int column) {

    /** Per cent. Beyond 10 % the standard counts defects per hundred units, of which an item can have several. */
    private static final List<String> PERCENT = List.of(
            "0.010", "0.015", "0.025", "0.040", "0.065", "0.10", "0.15", "0.25", "0.40", "0.65", "1.0", "1.5", "2.5",
            "4.0", "6.5", "10");

    /**
     * @param percent of wrong items
     * @throws IllegalArgumentException for one that the standard has no column for
     */
    public static QualityLimit of(BigDecimal percent) {
        for (int column = 0; column < PERCENT.size(); column++) {
            if (new BigDecimal(PERCENT.get(column)).compareTo(percent) == 0) {
                return new QualityLimit(column);
            }
        }
        throw new IllegalArgumentException("The standard has no column for " + percent.toPlainString()
                + " % wrong items; it has " + String.join(", ", PERCENT) + ".");
    }

    public String percent() {
        return PERCENT.get(column);
    }

    boolean hasTighter() {
        return column > 0;
    }

    QualityLimit tighter() {
        return new QualityLimit(column - 1);
    }
}
