package io.pilotgate.portal.page.chart;

import org.jspecify.annotations.Nullable;

/**
 * One figure of a chart.
 *
 * @param value null is no data: nothing is drawn, and the table says so
 * @param low of its interval; null where it has none
 * @param high of its interval; null where it has none
 * @param words as the table under the chart says it, such as {@code 294 of 300 (98.00 %)}
 */
public record ChartValue(
        @Nullable Double value,
        @Nullable Double low,
        @Nullable Double high,
        String words) {

    public static final ChartValue NO_DATA = new ChartValue(null, null, null, "no data");

    public static ChartValue of(double value, String words) {
        return new ChartValue(value, null, null, words);
    }

    public static ChartValue of(double value, double low, double high, String words) {
        return new ChartValue(value, low, high, words);
    }
}
