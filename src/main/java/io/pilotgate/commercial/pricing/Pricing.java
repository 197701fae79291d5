package io.pilotgate.commercial.pricing;

import io.pilotgate.agreement.prices.HandOverTerms;
import io.pilotgate.agreement.prices.PriceTerms;
import io.pilotgate.kernel.DateSpan;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Prices work under a contract. What is due for a span is what is due by its last day less what was due before its
 * first: so the spans of a contract always add up to the whole, whatever tier, discount or rounding lies between them.
 */
public final class Pricing {

    private final PriceTerms terms;

    public Pricing(PriceTerms terms) {
        this.terms = terms;
    }

    /** What is due for these days. */
    public Charges of(Work work, DateSpan span) {
        return dueBy(work, span.last()).minus(dueBy(work, span.first().minusDays(1)));
    }

    /** All that is due by the end of this day. */
    public Charges dueBy(Work work, LocalDate last) {
        List<Charge> lines = new ArrayList<>();
        months(first(work), last).forEach(month -> lines.addAll(month(work, month, last)));
        return new Charges(terms.currency(), lines);
    }

    private List<Charge> month(Work work, YearMonth month, LocalDate last) {
        LocalDate end = month.atEndOfMonth();
        DateSpan days = new DateSpan(month.atDay(1), end.isAfter(last) ? last : end);
        Lines lines = new Lines(month, terms.currency());
        WorkPrice price = WorkPrice.of(terms.model());
        List<Charge> found = new ArrayList<>(price.lines(work, days, lines));
        found.addAll(new Surcharges(terms).lines(work, days, price, lines));
        onceIn(work, days, lines).forEach(found::add);
        return found.stream().filter(line -> !line.isNothing()).toList();
    }

    private Stream<Charge> onceIn(Work work, DateSpan days, Lines lines) {
        Stream<Charge> ramp = terms.ramp().charged() && days.contains(work.begins())
                ? Stream.of(lines.of(
                        ChargeKind.RAMP,
                        "Ramp, once",
                        BigDecimal.ONE,
                        terms.ramp().amount()))
                : Stream.empty();
        Ending ending = work.ending();
        Stream<Charge> exit = ending != null && ending.cost().signum() > 0 && days.contains(ending.on())
                ? Stream.of(lines.of(ChargeKind.EXIT, "Early exit, once", BigDecimal.ONE, ending.cost()))
                : Stream.empty();
        HandOverTerms handOver = terms.handOver();
        Stream<Charge> leaving = ending != null && ending.handsOver() && handOver != null && days.contains(ending.on())
                ? Stream.of(lines.of(ChargeKind.HAND_OVER, "Hand-over, once", BigDecimal.ONE, handOver.amount()))
                : Stream.empty();
        Stream<Charge> orders = work.changeOrders().stream()
                .filter(order -> days.contains(order.agreedOn()))
                .map(order -> lines.of(
                        ChargeKind.CHANGE_ORDER, "Change order " + order.number(), BigDecimal.ONE, order.amount()));
        return Stream.of(ramp, exit, leaving, orders).flatMap(Function.identity());
    }

    private static LocalDate first(Work work) {
        return Stream.of(
                        Stream.of(work.begins()),
                        work.items().keySet().stream(),
                        work.hours().keySet().stream(),
                        work.changeOrders().stream().map(ChangeOrder::agreedOn),
                        Stream.ofNullable(work.ending()).map(Ending::on))
                .flatMap(days -> days)
                .min(LocalDate::compareTo)
                .orElseThrow();
    }

    private static Stream<YearMonth> months(LocalDate first, LocalDate last) {
        YearMonth end = YearMonth.from(last);
        return Stream.iterate(YearMonth.from(first), month -> !month.isAfter(end), month -> month.plusMonths(1));
    }
}
