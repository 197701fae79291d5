package io.pilotgate.commercial.pricing;

import io.pilotgate.agreement.prices.PriceModel;
import io.pilotgate.kernel.DateSpan;
import java.math.BigDecimal;
import java.util.List;

/** A base team by the month, and by item what is beyond its share. The surge has its own price: no surge day adds to it. */
record HybridPrice(PriceModel.Hybrid model) implements WorkPrice {

    @Override
    public List<Charge> lines(Work work, DateSpan days, Lines lines) {
        long beyond = Math.max(0, work.itemsIn(days) - model.includedItems());
        Charge surge = lines.of(
                ChargeKind.ITEMS,
                "Items beyond " + model.includedItems() + ", at "
                        + model.surgePrice().toPlainString(),
                BigDecimal.valueOf(beyond),
                model.surgePrice().multiply(BigDecimal.valueOf(beyond)));
        return List.of(base().lines(work, days, lines).get(0), surge);
    }

    @Override
    public BigDecimal varying(Work work, DateSpan days) {
        return BigDecimal.ZERO;
    }

    private TeamPrice base() {
        return new TeamPrice(model.people(), model.monthly());
    }
}
