package io.pilotgate.commercial.pricing;

import io.pilotgate.agreement.prices.PriceModel;
import io.pilotgate.agreement.prices.TimeUnit;
import io.pilotgate.kernel.DateSpan;
import java.math.BigDecimal;
import java.util.List;

/** What the work of a month costs under one model, before surge and discount. */
interface WorkPrice {

    List<Charge> lines(Work work, DateSpan days, Lines lines);

    /** What of it varies with the work, exact: surge and discount are shares of it. */
    BigDecimal varying(Work work, DateSpan days);

    /** Whether what varies are hours; else items. */
    default boolean byHour() {
        return false;
    }

    static WorkPrice of(PriceModel model) {
        if (model instanceof PriceModel.PerTask perTask) {
            return new ItemPrice(perTask.unitPrice());
        }
        if (model instanceof PriceModel.PerTime perTime) {
            return perTime.unit() == TimeUnit.HOUR
                    ? new HourPrice(perTime.rate())
                    : new TeamPrice(perTime.people(), perTime.rate());
        }
        if (model instanceof PriceModel.Fixed fixed) {
            return new FixedPrice(fixed);
        }
        if (model instanceof PriceModel.Tiered tiered) {
            return new TierPrice(tiered);
        }
        return new HybridPrice((PriceModel.Hybrid) model);
    }
}
