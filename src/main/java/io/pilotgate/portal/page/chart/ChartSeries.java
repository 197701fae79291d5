package io.pilotgate.portal.page.chart;

import java.util.List;

/**
 * The figures of a chart that belong together.
 *
 * @param values one for each label of the chart
 */
public record ChartSeries(String name, List<ChartValue> values) {

    public ChartSeries {
        values = List.copyOf(values);
    }
}
