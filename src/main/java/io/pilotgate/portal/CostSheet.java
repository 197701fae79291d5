package io.pilotgate.portal;

import io.pilotgate.commercial.AccurateCost;
import io.pilotgate.commercial.OwnEffort;
import io.pilotgate.commercial.pricing.AccurateItemCost;
import io.pilotgate.commercial.pricing.ShadowPricing;
import io.pilotgate.kernel.Money;
import io.pilotgate.pilot.Pilot;
import io.pilotgate.portal.entry.ShadowEntry;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What accurate items cost, a figure a row, as a table to save: what is no data has no value. */
@Component
public class CostSheet {

    private static final List<String> COLUMNS = List.of("part", "figure", "value", "low", "high", "unit", "remark");
    private static final String NO_DATA = "no data";
    private static final String AS_IT_WAS = "the work as it was";
    private static final String WITH_HARD_ITEMS = "with items of ten times the time";
    private static final int DIGITS = 6;

    private final CostDesk desk;

    CostSheet(CostDesk desk) {
        this.desk = desk;
    }

    /** @param against the id of a pilot to compare with; empty for none */
    public Sheet of(Pilot pilot, ShadowEntry shadow, String against) {
        AccurateCost cost = desk.of(pilot);
        List<List<String>> rows = new ArrayList<>(cost(cost));
        if (!against.isEmpty()) {
            rows.add(difference(desk.compare(pilot, against), cost, against));
        }
        desk.shadows(pilot, shadow).forEach(row -> rows.addAll(shadow(row)));
        desk.efforts(pilot).forEach(effort -> rows.add(effort(effort)));
        return new Sheet("cost-" + pilot.id(), COLUMNS, rows);
    }

    private static List<List<String>> cost(AccurateCost cost) {
        String currency = cost.total().currency().getCurrencyCode();
        List<List<String>> rows = new ArrayList<>();
        String basis = cost.byContract() ? "owed by the contract, nothing is approved yet" : "approved invoices";
        rows.add(money("cost", "invoiced", cost.invoiced(), basis));
        if (!cost.byContract()) {
            rows.add(money("cost", "not approved yet", cost.notApproved(), "owed by the contract for all other work"));
        }
        cost.own().forEach((kind, amount) -> rows.add(money("cost", "own hours, " + lower(kind), amount, "")));
        rows.add(money("cost", "in all", cost.total(), ""));
        rows.add(List.of("cost", "items delivered", Long.toString(cost.items()), "", "", "items", ""));
        var interval = cost.accuracy().clopperPearson();
        rows.add(List.of(
                "cost",
                "accuracy of the blind sample",
                cost.accuracy().value().isPresent()
                        ? number(cost.accuracy().value().getAsDouble())
                        : "",
                interval.map(limits -> number(limits.low())).orElse(""),
                interval.map(limits -> number(limits.high())).orElse(""),
                "share",
                cost.accuracy().isNoData()
                        ? NO_DATA
                        : cost.accuracy().correct() + " of " + cost.accuracy().n() + " right, Clopper-Pearson 95 %"));
        rows.add(cost.each()
                .map(each -> each(each, currency))
                .orElse(List.of("cost", "of an accurate item", "", "", "", currency, NO_DATA)));
        return rows;
    }

    private static List<String> each(AccurateItemCost each, String currency) {
        return List.of(
                "cost",
                "of an accurate item",
                number(each.value()),
                number(each.low()),
                Double.isInfinite(each.high()) ? "" : number(each.high()),
                currency,
                Double.isInfinite(each.high()) ? "no upper limit" : "");
    }

    private static List<String> difference(Optional<CostDesk.Compared> compared, AccurateCost cost, String against) {
        String currency = cost.total().currency().getCurrencyCode();
        return compared.map(CostDesk.Compared::difference)
                .map(difference -> List.of(
                        "comparison",
                        "less " + against,
                        number(difference.value()),
                        number(difference.low()),
                        number(difference.high()),
                        currency,
                        lower(difference.verdict())))
                .orElse(List.of("comparison", "less " + against, "", "", "", currency, NO_DATA));
    }

    private static List<List<String>> shadow(ShadowPricing.Row row) {
        String part = "model " + row.kind().title();
        String prices = String.join(" ", row.terms().sentences());
        ShadowPricing.Figures figures = row.figures();
        if (figures == null) {
            String currency = row.terms().currency().getCurrencyCode();
            return List.of(
                    List.of(part, AS_IT_WAS, "", "", "", currency, NO_DATA + ": " + row.noData() + " " + prices),
                    List.of(part, WITH_HARD_ITEMS, "", "", "", currency, NO_DATA));
        }
        return List.of(
                money(part, AS_IT_WAS, figures.usual().total(), prices),
                money(part, WITH_HARD_ITEMS, figures.withEdgeCases().total(), ""));
    }

    private static List<String> effort(OwnEffort effort) {
        return money(
                "own hours",
                effort.day() + ", " + effort.kind().title() + ", "
                        + effort.hours().toPlainString() + " hours",
                effort.cost(),
                effort.remark());
    }

    private static List<String> money(String part, String figure, Money amount, String remark) {
        return List.of(
                part,
                figure,
                amount.amount().toPlainString(),
                "",
                "",
                amount.currency().getCurrencyCode(),
                remark);
    }

    private static String number(double value) {
        return Double.isFinite(value)
                ? BigDecimal.valueOf(value)
                        .setScale(DIGITS, RoundingMode.HALF_UP)
                        .stripTrailingZeros()
                        .toPlainString()
                : "";
    }

    private static String lower(Enum<?> name) {
        return name.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
