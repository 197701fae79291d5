package io.pilotgate.commercial.pricing;

import io.pilotgate.agreement.prices.PriceModel;
import io.pilotgate.kernel.DateSpan;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;

/** One price for a scope, due in step with the items of it; never more than the price. */
record FixedPrice(PriceModel.Fixed model) implements WorkPrice {

    /** Rounded as the whole is, by each day, so that the months add up to the price and not to a cent more. */
    @Override
    public List<Charge> lines(Work work, DateSpan days, Lines lines) {
        LocalDate before = days.first().minusDays(1);
        BigDecimal now = due(work, days.last(), lines);
        BigDecimal then = due(work, before, lines);
        long items = done(work, days.last()) - done(work, before);
        return List.of(lines.of(
                ChargeKind.FIXED,
                "Part of the fixed price for " + model.scopeItems() + " items",
                BigDecimal.valueOf(items),
                now.subtract(then)));
    }

    @Override
    public BigDecimal varying(Work work, DateSpan days) {
        return BigDecimal.ZERO;
    }

    private BigDecimal due(Work work, LocalDate last, Lines lines) {
        return model.price()
                .multiply(BigDecimal.valueOf(done(work, last)))
                .divide(
                        BigDecimal.valueOf(model.scopeItems()),
                        lines.currency().getDefaultFractionDigits(),
                        RoundingMode.HALF_UP);
    }

    private long done(Work work, LocalDate last) {
        return Math.min(model.scopeItems(), work.itemsIn(new DateSpan(LocalDate.MIN, last)));
    }
}
