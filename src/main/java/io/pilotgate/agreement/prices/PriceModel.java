package io.pilotgate.agreement.prices;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.math.BigDecimal;
import java.util.List;

/** How work is paid for. Amounts are in the currency of the {@link PriceTerms} that the model belongs to. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = PriceModel.PerTask.class, name = "PER_TASK"),
    @JsonSubTypes.Type(value = PriceModel.PerTime.class, name = "PER_TIME"),
    @JsonSubTypes.Type(value = PriceModel.Fixed.class, name = "FIXED"),
    @JsonSubTypes.Type(value = PriceModel.Tiered.class, name = "TIERED"),
    @JsonSubTypes.Type(value = PriceModel.Hybrid.class, name = "HYBRID")
})
public sealed interface PriceModel {

    @JsonIgnore
    ModelKind kind();

    /** Whether people are paid by the month, whatever they do. */
    @JsonIgnore
    default boolean paysTeam() {
        return this instanceof Hybrid || this instanceof PerTime time && time.unit() == TimeUnit.MONTH;
    }

    /** What it says, in one sentence. */
    @JsonIgnore
    String sentence(String currency);

    /** @param unitPrice of an item, 0 or more */
    record PerTask(BigDecimal unitPrice) implements PriceModel {

        public PerTask {
            unitPrice = Prices.price("unitPrice", unitPrice);
        }

        @Override
        public ModelKind kind() {
            return ModelKind.PER_TASK;
        }

        @Override
        public String sentence(String currency) {
            return Prices.shown(unitPrice, currency) + " for each item.";
        }
    }

    /**
     * @param rate of an hour, or of a person's month
     * @param people in the team that is paid by the month; 0 where hours are paid, which time sheets tell
     */
    record PerTime(TimeUnit unit, BigDecimal rate, int people) implements PriceModel {

        public PerTime {
            rate = Prices.price("rate", rate);
            Prices.people(people, unit == TimeUnit.MONTH ? 1 : 0, unit == TimeUnit.MONTH ? 10_000 : 0);
        }

        @Override
        public ModelKind kind() {
            return ModelKind.PER_TIME;
        }

        @Override
        public String sentence(String currency) {
            return unit == TimeUnit.HOUR
                    ? Prices.shown(rate, currency) + " for each hour on the time sheets."
                    : Prices.team(people) + " at " + Prices.shown(rate, currency)
                            + " a month each; a part of a month by its calendar days.";
        }
    }

    /**
     * @param price of the whole scope, due in step with its items
     * @param scope what is in it
     * @param scopeItems items in it, at least 1
     */
    record Fixed(BigDecimal price, String scope, long scopeItems) implements PriceModel {

        public Fixed {
            price = Prices.price("price", price);
            scope = Prices.scope(scope);
            Prices.items("scopeItems", scopeItems, 1);
        }

        @Override
        public ModelKind kind() {
            return ModelKind.FIXED;
        }

        @Override
        public String sentence(String currency) {
            return Prices.shown(price, currency) + " for the scope of " + scopeItems
                    + " items, due in step with the items delivered and never more; what is beyond it takes a change order.";
        }
    }

    /** @param tiers rising; the last one has no end */
    record Tiered(TierRule rule, List<Tier> tiers) implements PriceModel {

        public Tiered {
            tiers = Prices.tiers(tiers);
        }

        @Override
        public ModelKind kind() {
            return ModelKind.TIERED;
        }

        @Override
        public String sentence(String currency) {
            return Prices.listed(tiers, currency) + " a calendar month; " + rule.sentence();
        }
    }

    /**
     * @param people of the base team
     * @param monthly of one of them
     * @param includedItems a calendar month that the base team covers
     * @param surgePrice of each item of the month beyond them
     */
    record Hybrid(int people, BigDecimal monthly, long includedItems, BigDecimal surgePrice) implements PriceModel {

        public Hybrid {
            Prices.people(people, 1, 10_000);
            monthly = Prices.price("monthly", monthly);
            Prices.items("includedItems", includedItems, 0);
            surgePrice = Prices.price("surgePrice", surgePrice);
        }

        @Override
        public ModelKind kind() {
            return ModelKind.HYBRID;
        }

        @Override
        public String sentence(String currency) {
            return Prices.team(people) + " at " + Prices.shown(monthly, currency) + " a month each for up to "
                    + includedItems + " items; " + Prices.shown(surgePrice, currency)
                    + " for each item of the month beyond.";
        }
    }
}
