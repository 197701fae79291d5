package io.pilotgate.commercial.pricing;

import io.pilotgate.kernel.DateSpan;
import java.math.BigDecimal;
import java.util.List;

/** Every item costs the same. */
record ItemPrice(BigDecimal unitPrice) implements WorkPrice {

    @Override
    public List<Charge> lines(Work work, DateSpan days, Lines lines) {
        return List.of(lines.of(
                ChargeKind.ITEMS,
                "Items at " + unitPrice.toPlainString(),
                BigDecimal.valueOf(work.itemsIn(days)),
                varying(work, days)));
    }

    @Override
    public BigDecimal varying(Work work, DateSpan days) {
        return unitPrice.multiply(BigDecimal.valueOf(work.itemsIn(days)));
    }
}
