package io.pilotgate.commercial.pricing;

import io.pilotgate.agreement.prices.PriceModel;
import io.pilotgate.agreement.prices.Tier;
import io.pilotgate.agreement.prices.TierRule;
import io.pilotgate.kernel.DateSpan;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** An item's price falls with the items of the calendar month; the last item of a tier is still in it. */
record TierPrice(PriceModel.Tiered model) implements WorkPrice {

    private record Part(Tier tier, long items) {

        BigDecimal exact() {
            return tier.unitPrice().multiply(BigDecimal.valueOf(items));
        }
    }

    @Override
    public List<Charge> lines(Work work, DateSpan days, Lines lines) {
        return parts(work.itemsIn(days)).stream()
                .map(part ->
                        lines.of(ChargeKind.ITEMS, name(part.tier()), BigDecimal.valueOf(part.items()), part.exact()))
                .toList();
    }

    @Override
    public BigDecimal varying(Work work, DateSpan days) {
        return parts(work.itemsIn(days)).stream().map(Part::exact).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private List<Part> parts(long items) {
        List<Part> parts = new ArrayList<>();
        long before = 0;
        for (Tier tier : model.tiers()) {
            long within = Math.min(items, tier.end()) - before;
            if (within > 0) {
                parts.add(new Part(tier, within));
                before += within;
            }
        }
        return model.rule() == TierRule.WHOLE && !parts.isEmpty()
                ? List.of(new Part(parts.get(parts.size() - 1).tier(), items))
                : parts;
    }

    private static String name(Tier tier) {
        return (tier.upTo() == null ? "Items of the last tier" : "Items of the tier to " + tier.upTo()) + ", at "
                + tier.unitPrice().toPlainString();
    }
}
