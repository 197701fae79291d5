package io.pilotgate.commercial.pricing;

import io.pilotgate.agreement.prices.PriceTerms;
import io.pilotgate.agreement.prices.VolumeDiscount;
import io.pilotgate.kernel.DateSpan;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What the contract adds on surge days and takes off a month of much work: never decided case by case. */
record Surcharges(PriceTerms terms) {

    List<Charge> lines(Work work, DateSpan days, WorkPrice price, Lines lines) {
        return Stream.of(surge(work, days, price, lines), discount(work, days, price, lines))
                .flatMap(Optional::stream)
                .toList();
    }

    /** The part of the month's work that was done on surge days, at the month's average price. */
    private Optional<Charge> surge(Work work, DateSpan days, WorkPrice price, Lines lines) {
        BigDecimal all = price.byHour() ? work.hoursIn(days) : BigDecimal.valueOf(work.itemsIn(days));
        BigDecimal surging = price.byHour() ? work.surgeHoursIn(days) : BigDecimal.valueOf(work.surgeItemsIn(days));
        if (terms.surge() == null || surging.signum() == 0) {
            return Optional.empty();
        }
        BigDecimal more = terms.surge().factor().subtract(BigDecimal.ONE);
        return Optional.of(lines.share(
                ChargeKind.SURGE,
                "Surge days at " + terms.surge().factor().toPlainString() + " times",
                surging,
                price.varying(work, days).multiply(surging).multiply(more),
                all));
    }

    private Optional<Charge> discount(Work work, DateSpan days, WorkPrice price, Lines lines) {
        long items = work.itemsIn(days);
        return terms.discounts().stream()
                .filter(discount -> items >= discount.fromItems())
                .reduce((lower, higher) -> higher)
                .map(VolumeDiscount::off)
                .map(off -> lines.of(
                        ChargeKind.DISCOUNT,
                        "Volume discount of " + off,
                        BigDecimal.valueOf(items),
                        price.varying(work, days).multiply(off.fraction()).negate()));
    }
}
