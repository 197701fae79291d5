package io.pilotgate.portal.entry;

import io.pilotgate.agreement.prices.ModelKind;
import io.pilotgate.agreement.prices.PriceModel;
import io.pilotgate.agreement.prices.TierRule;
import io.pilotgate.agreement.prices.TimeUnit;
import io.pilotgate.portal.entry.Reading.Read;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Reads the fields of the model that was chosen. */
record ModelReader(PriceEntry entry, Reading reading) {

    Read<PriceModel> read() {
        var kind = reading.combine(
                () -> new Field("model", entry.model()).choice(ModelKind.class, "Choose how the work is paid for."));
        ModelKind chosen = kind.orNull();
        if (chosen == null) {
            return Reading.nothing();
        }
        return switch (chosen) {
            case PER_TASK -> perTask();
            case PER_TIME -> perTime();
            case FIXED -> fixed();
            case TIERED -> tiered();
            case HYBRID -> hybrid();
        };
    }

    private Read<PriceModel> perTask() {
        var price = amount("unitPrice", entry.unitPrice(), "State the price of an item, such as 0.12.");
        return reading.combine(() -> new PriceModel.PerTask(price.get()));
    }

    private Read<PriceModel> perTime() {
        var unit = reading.combine(() -> new Field("timeUnit", entry.timeUnit())
                .choice(TimeUnit.class, "Choose whether hours or months are paid."));
        var rate = amount("rate", entry.rate(), "State what an hour, or a person's month, costs.");
        var people = reading.combine(() -> unit.get() == TimeUnit.HOUR ? 0 : people());
        return reading.combine(() -> new PriceModel.PerTime(unit.get(), rate.get(), people.get()));
    }

    private Read<PriceModel> fixed() {
        var price = amount("price", entry.price(), "State the price of the whole scope.");
        var items = count("scopeItems", entry.scopeItems(), "State how many items are in the scope.");
        return reading.combine(
                () -> new PriceModel.Fixed(price.get(), new Field("scope", entry.scope()).optional(), items.get()));
    }

    private Read<PriceModel> tiered() {
        var rule = reading.combine(() ->
                new Field("tierRule", entry.tierRule()).choice(TierRule.class, "Choose what a tier's price is for."));
        var tiers = reading.combine(() -> PriceLists.tiers(entry.tiers()));
        return reading.combine(() -> new PriceModel.Tiered(rule.get(), tiers.get()));
    }

    private Read<PriceModel> hybrid() {
        var people = reading.combine(this::people);
        var monthly = amount("monthly", entry.monthly(), "State what a person of the team costs a month.");
        var included = count("includedItems", entry.includedItems(), "State how many items a month the team covers.");
        var surge = amount("surgePrice", entry.surgePrice(), "State the price of an item beyond them.");
        return reading.combine(() -> new PriceModel.Hybrid(people.get(), monthly.get(), included.get(), surge.get()));
    }

    private int people() {
        return new Field("people", entry.people()).number("State how many people the team has.");
    }

    private Read<BigDecimal> amount(String place, @Nullable String entered, String mend) {
        return reading.combine(() -> new Field(place, entered).amount(mend));
    }

    private Read<Long> count(String place, @Nullable String entered, String mend) {
        return reading.combine(() -> new Field(place, entered).longNumber(mend));
    }
}
