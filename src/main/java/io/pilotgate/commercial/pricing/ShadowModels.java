package io.pilotgate.commercial.pricing;

import io.pilotgate.agreement.prices.ModelKind;
import io.pilotgate.agreement.prices.PriceModel;
import io.pilotgate.agreement.prices.PriceTerms;
import io.pilotgate.agreement.prices.Tier;
import io.pilotgate.agreement.prices.TierRule;
import io.pilotgate.agreement.prices.TimeUnit;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The models that a contract does not have, at prices under which a month as planned costs the same: what then differs
 * is what the work did, not what was haggled.
 *
 * @param monthlyItems as planned, more than 0
 * @param monthlyHours as planned, more than 0
 * @param allItems of the whole pilot as planned: the scope of a fixed price
 */
public record ShadowModels(long monthlyItems, BigDecimal monthlyHours, long allItems) {

    private static final int DIGITS = 6;
    private static final BigDecimal HOURS_OF_A_PERSON = BigDecimal.valueOf(160);

    /** The contract's own model is what the contract says. */
    public Map<ModelKind, PriceTerms> beside(PriceTerms contract, BigDecimal monthlyCost) {
        Map<ModelKind, PriceTerms> all = new EnumMap<>(ModelKind.class);
        for (ModelKind kind : ModelKind.values()) {
            all.put(kind, kind == contract.model().kind() ? contract : contract.withModel(model(kind, monthlyCost)));
        }
        return all;
    }

    private PriceModel model(ModelKind kind, BigDecimal cost) {
        BigDecimal item = per(cost, BigDecimal.valueOf(monthlyItems));
        return switch (kind) {
            case PER_TASK -> new PriceModel.PerTask(item);
            case PER_TIME -> new PriceModel.PerTime(TimeUnit.HOUR, per(cost, monthlyHours), 0);
            case FIXED ->
                new PriceModel.Fixed(
                        per(cost.multiply(BigDecimal.valueOf(allItems)), BigDecimal.valueOf(monthlyItems)),
                        "The volume as planned",
                        allItems);
            case TIERED ->
                new PriceModel.Tiered(
                        TierRule.MARGINAL, List.of(new Tier(monthlyItems, item), new Tier(null, part(item, "0.8"))));
            case HYBRID -> hybrid(cost, item);
        };
    }

    /** A team for half of the items; the rest by item. */
    private PriceModel hybrid(BigDecimal cost, BigDecimal item) {
        int people = monthlyHours
                .divide(HOURS_OF_A_PERSON.multiply(BigDecimal.valueOf(2)), 0, RoundingMode.HALF_UP)
                .max(BigDecimal.ONE)
                .intValue();
        long included = monthlyItems / 2;
        BigDecimal base = cost.subtract(item.multiply(BigDecimal.valueOf(monthlyItems - included)));
        return new PriceModel.Hybrid(people, per(base, BigDecimal.valueOf(people)), included, item);
    }

    private static BigDecimal per(BigDecimal amount, BigDecimal units) {
        return amount.divide(units, DIGITS, RoundingMode.HALF_UP);
    }

    private static BigDecimal part(BigDecimal price, String factor) {
        return price.multiply(new BigDecimal(factor)).setScale(DIGITS, RoundingMode.HALF_UP);
    }
}
