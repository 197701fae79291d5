package io.pilotgate.portal.page.cost;

import io.pilotgate.commercial.AccurateCost;
import io.pilotgate.commercial.OwnEffort;
import io.pilotgate.commercial.pricing.AccurateItemCost.Difference;
import io.pilotgate.commercial.pricing.Charges;
import io.pilotgate.commercial.pricing.ShadowPricing;
import io.pilotgate.pilot.Pilot;
import io.pilotgate.portal.CostDesk;
import io.pilotgate.portal.entry.ShadowEntry;
import io.pilotgate.portal.page.Fact;
import io.pilotgate.portal.page.MoneyWords;
import io.pilotgate.portal.page.Named;
import io.pilotgate.portal.page.Option;
import io.pilotgate.portal.page.Panel;
import io.pilotgate.portal.page.Proportions;
import io.pilotgate.portal.page.Words;
import io.pilotgate.portal.page.chart.Chart;
import io.pilotgate.portal.page.chart.ChartSeries;
import io.pilotgate.portal.page.chart.ChartValue;
import io.pilotgate.portal.page.cost.CostView.EffortRow;
import io.pilotgate.portal.page.cost.CostView.ShadowRow;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/** Gathers the page of what accurate items cost. */
@Component
class CostViews {

    private final CostDesk desk;

    CostViews(CostDesk desk) {
        this.desk = desk;
    }

    /** @param against the id of a pilot to compare with; empty for none */
    CostView of(Pilot pilot, ShadowEntry shadow, String against) {
        AccurateCost cost = desk.of(pilot);
        List<ShadowPricing.Row> shadows = desk.shadows(pilot, shadow);
        return new CostView(
                pilot.id().value(),
                pilot.name(),
                asked(shadow, against),
                each(cost),
                desk.others(pilot).stream()
                        .map(other -> new Option(other.id().value(), other.name() + " (" + other.id() + ")"))
                        .toList(),
                against.isEmpty() ? null : compared(pilot, cost, against),
                shadows.stream().map(CostViews::row).toList(),
                shadows.isEmpty() ? null : chart(shadows),
                desk.efforts(pilot).stream().map(effort -> row(effort, pilot)).toList(),
                Option.of(OwnEffort.Kind.class, OwnEffort.Kind::title),
                desk.mayRecord());
    }

    private static String asked(ShadowEntry shadow, String against) {
        UriComponentsBuilder asked = UriComponentsBuilder.newInstance();
        Map<String, String> values = new TreeMap<>();
        values.put("against", against);
        values.put("edgeShare", Objects.requireNonNullElse(shadow.edgeShare(), ""));
        values.put("itemsAnHour", Objects.requireNonNullElse(shadow.itemsAnHour(), ""));
        values.forEach((name, value) -> {
            if (!value.isEmpty()) {
                asked.queryParam(name, "{" + name + "}");
            }
        });
        return asked.encode().buildAndExpand(values).toUriString();
    }

    private static Panel each(AccurateCost cost) {
        String currency = cost.total().currency().getCurrencyCode();
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact(
                cost.byContract() ? "Owed by the contract, nothing is approved yet" : "Approved invoices",
                cost.byContract() && cost.invoiced().amount().signum() == 0
                        ? "no data: nothing has fallen due yet"
                        : MoneyWords.of(cost.invoiced())));
        if (!cost.byContract()) {
            facts.add(new Fact("Owed by the contract for all other work", MoneyWords.of(cost.notApproved())));
        }
        cost.own()
                .forEach(
                        (kind, amount) -> facts.add(new Fact(Words.name(kind) + ", own hours", MoneyWords.of(amount))));
        facts.add(new Fact("In all", MoneyWords.of(cost.total())));
        facts.add(new Fact("Items delivered", Words.number(cost.items())));
        facts.add(new Fact("Audited", Proportions.headline(cost.accuracy())));
        facts.addAll(Proportions.facts(cost.accuracy()));
        String title = "Cost of an accurate item";
        return cost.each()
                .map(each -> new Panel(
                        title,
                        MoneyWords.each(each, currency),
                        facts,
                        List.of("In all, over the items that are right. The interval is the exact one of the accuracy"
                                + " (Clopper-Pearson, 95 %), turned over.")))
                .orElseGet(() -> new Panel(
                        title,
                        Panel.NO_DATA,
                        facts,
                        List.of("It takes delivered items, and a blind sample of them that was graded.")));
    }

    private @Nullable Panel compared(Pilot pilot, AccurateCost cost, String against) {
        String currency = cost.total().currency().getCurrencyCode();
        return desk.compare(pilot, against)
                .map(compared -> new Panel(
                        "Against " + compared.other().name(),
                        verdict(compared.difference(), pilot, compared.other()),
                        List.of(
                                new Fact(
                                        pilot.name(),
                                        MoneyWords.each(cost.each().orElseThrow(), currency)),
                                new Fact(
                                        compared.other().name(),
                                        MoneyWords.each(compared.cost().each().orElseThrow(), currency)),
                                new Fact("Difference", difference(compared.difference(), currency))),
                        List.of("Not decisive unless the interval of the difference excludes 0. It is put together from"
                                + " both intervals by their distances (MOVER).")))
                .orElseGet(() -> Panel.noData("Against the other pilot", "One of both has no such figure yet."));
    }

    private static String verdict(Difference difference, Pilot first, Pilot second) {
        return switch (difference.verdict()) {
            case FIRST_IS_CHEAPER -> first.name() + " is cheaper";
            case SECOND_IS_CHEAPER -> second.name() + " is cheaper";
            case NOT_DECISIVE -> "Not decisive";
        };
    }

    private static String difference(Difference difference, String currency) {
        return MoneyWords.each(difference.value(), currency, RoundingMode.HALF_UP) + " ("
                + MoneyWords.each(difference.low(), currency, RoundingMode.FLOOR) + " to "
                + MoneyWords.each(difference.high(), currency, RoundingMode.CEILING) + ")";
    }

    private static ShadowRow row(ShadowPricing.Row row) {
        String model = row.kind().title();
        String prices = String.join(" ", row.terms().sentences());
        ShadowPricing.Figures figures = row.figures();
        return figures == null
                ? new ShadowRow(model, prices, "no data: " + row.noData(), "no data", "no data")
                : new ShadowRow(
                        model,
                        prices,
                        MoneyWords.of(figures.usual().total()),
                        MoneyWords.of(figures.withEdgeCases().total()),
                        MoneyWords.of(figures.more()));
    }

    private static Chart chart(List<ShadowPricing.Row> rows) {
        return Chart.bars(
                "The same work under five price models",
                "Model",
                rows.get(0).terms().currency().getCurrencyCode(),
                rows.stream().map(row -> Words.name(row.kind())).toList(),
                List.of(
                        series("As it was", rows, ShadowPricing.Figures::usual),
                        series("With items of ten times the time", rows, ShadowPricing.Figures::withEdgeCases)));
    }

    private static ChartSeries series(
            String name, List<ShadowPricing.Row> rows, Function<ShadowPricing.Figures, Charges> charges) {
        return new ChartSeries(
                name,
                rows.stream()
                        .map(ShadowPricing.Row::figures)
                        .map(figures -> figures == null ? ChartValue.NO_DATA : value(charges.apply(figures)))
                        .toList());
    }

    private static ChartValue value(Charges charges) {
        return ChartValue.of(charges.total().amount().doubleValue(), MoneyWords.of(charges.total()));
    }

    private static EffortRow row(OwnEffort effort, Pilot pilot) {
        return new EffortRow(
                Words.date(effort.day()),
                effort.kind().title(),
                effort.hours().toPlainString(),
                MoneyWords.of(effort.cost()),
                effort.remark(),
                Named.of(effort.by()) + ", "
                        + Words.time(effort.at(), pilot.schedule().zone()));
    }
}
