package io.pilotgate.portal.page.contract;

import io.pilotgate.agreement.prices.PriceTerms;
import io.pilotgate.commercial.pricing.VolumeCost;
import io.pilotgate.portal.page.MoneyWords;
import io.pilotgate.portal.page.Words;
import io.pilotgate.portal.page.chart.Chart;
import io.pilotgate.portal.page.chart.ChartSeries;
import io.pilotgate.portal.page.chart.ChartValue;
import java.math.RoundingMode;
import java.util.List;
import java.util.function.Function;

/** Pictures of what volumes cost under a contract: tiers, a fixed price and a team show in them. */
final class ContractCharts {

    private ContractCharts() {}

    static List<Chart> of(List<VolumeCost> volumes, PriceTerms terms) {
        String currency = terms.currency().getCurrencyCode();
        return volumes.isEmpty()
                ? List.of()
                : List.of(
                        chart(
                                "A month by its volume",
                                currency,
                                volumes,
                                cost -> ChartValue.of(
                                        Math.max(0, cost.total().amount().doubleValue()), MoneyWords.of(cost.total()))),
                        chart(
                                "An item by the volume of its month",
                                currency,
                                volumes,
                                cost -> ChartValue.of(
                                        Math.max(0, cost.each().doubleValue()),
                                        MoneyWords.each(cost.each().doubleValue(), currency, RoundingMode.HALF_UP))));
    }

    private static Chart chart(
            String title, String currency, List<VolumeCost> volumes, Function<VolumeCost, ChartValue> value) {
        return Chart.line(
                title,
                "Items of the month",
                currency,
                volumes.stream().map(cost -> Words.number(cost.items())).toList(),
                List.of(new ChartSeries("Cost", volumes.stream().map(value).toList())));
    }
}
