package io.pilotgate.portal.page.invoice;

import io.pilotgate.commercial.Invoice;
import io.pilotgate.commercial.ReportedDay;
import io.pilotgate.commercial.match.GroupMatch;
import io.pilotgate.kernel.Money;
import io.pilotgate.portal.page.MoneyWords;
import io.pilotgate.portal.page.Words;
import io.pilotgate.portal.page.chart.Chart;
import io.pilotgate.portal.page.chart.ChartSeries;
import io.pilotgate.portal.page.chart.ChartValue;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToLongFunction;

/** Pictures of a match: money by kind of charge, and items by day. */
final class MatchCharts {

    private MatchCharts() {}

    static List<Chart> of(Invoice invoice, List<ReportedDay> days) {
        List<Chart> charts = new ArrayList<>();
        List<GroupMatch> groups = invoice.match().groups();
        if (!groups.isEmpty()) {
            charts.add(Chart.bars(
                    "Invoiced, due and payable",
                    "Charge",
                    invoice.total().currency().getCurrencyCode(),
                    groups.stream().map(group -> group.group().title()).toList(),
                    List.of(
                            money("Invoiced", groups, GroupMatch::invoiced),
                            money("Due by the contract", groups, GroupMatch::due),
                            money("Payable", groups, GroupMatch::payable))));
        }
        if (!days.isEmpty()) {
            charts.add(Chart.line(
                    "Items by day",
                    "Day",
                    "",
                    days.stream().map(day -> day.day().toString()).toList(),
                    List.of(
                            new ChartSeries(
                                    "Reported",
                                    days.stream()
                                            .map(day ->
                                                    day.reported() == null ? ChartValue.NO_DATA : count(day.reported()))
                                            .toList()),
                            items("Delivered", days, ReportedDay::delivered),
                            items("Billed in all", days, ReportedDay::billed))));
        }
        return charts;
    }

    /** A credit is drawn as nothing, and stands in the table as it is. */
    private static ChartSeries money(String name, List<GroupMatch> groups, Function<GroupMatch, Money> amount) {
        return new ChartSeries(
                name,
                groups.stream()
                        .map(amount)
                        .map(money -> ChartValue.of(Math.max(0, money.amount().doubleValue()), MoneyWords.of(money)))
                        .toList());
    }

    private static ChartSeries items(String name, List<ReportedDay> days, ToLongFunction<ReportedDay> count) {
        return new ChartSeries(
                name, days.stream().map(day -> count(count.applyAsLong(day))).toList());
    }

    private static ChartValue count(long items) {
        return ChartValue.of(items, Words.number(items));
    }
}
