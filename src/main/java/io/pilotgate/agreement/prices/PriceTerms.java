package io.pilotgate.agreement.prices;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.pilotgate.kernel.Money;
import io.pilotgate.kernel.Refusal;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that a contract says of prices.
 *
 * @param surge null where no day costs more than another
 * @param discounts rising; the last one that a month reaches comes off
 * @param handOver null where the hand-over at the exit costs nothing, as in all terms of older releases
 */
public record PriceTerms(
        Currency currency,
        PriceModel model,
        @Nullable SurgeTerms surge,
        List<VolumeDiscount> discounts,
        RampTerms ramp,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable HandOverTerms handOver) {

    private static final int MOST_DISCOUNTS = 10;

    @JsonCreator
    public PriceTerms {
        discounts = List.copyOf(discounts);
        if (discounts.size() > MOST_DISCOUNTS) {
            throw Refusal.invalid("discounts", "A contract has at most " + MOST_DISCOUNTS + " volume discounts.");
        }
        for (int next = 1; next < discounts.size(); next++) {
            if (discounts.get(next).fromItems() <= discounts.get(next - 1).fromItems()) {
                throw Refusal.invalid("discounts", "Each discount begins at more items than the one before it.");
            }
        }
    }

    public PriceTerms(
            Currency currency,
            PriceModel model,
            @Nullable SurgeTerms surge,
            List<VolumeDiscount> discounts,
            RampTerms ramp) {
        this(currency, model, surge, discounts, ramp, null);
    }

    /** An item's price and nothing else, which is what a pilot is launched with. */
    public static PriceTerms perTask(Money unitPrice) {
        return new PriceTerms(
                unitPrice.currency(), new PriceModel.PerTask(unitPrice.amount()), null, List.of(), RampTerms.ABSORBED);
    }

    /** What a month costs that is neither the first nor the last one. */
    public PriceTerms withoutRamp() {
        return new PriceTerms(currency, model, surge, discounts, RampTerms.ABSORBED, null);
    }

    public PriceTerms withModel(PriceModel other) {
        return new PriceTerms(currency, other, surge, discounts, ramp, handOver);
    }

    /** What they say, a sentence each. */
    @JsonIgnore
    public List<String> sentences() {
        String code = currency.getCurrencyCode();
        List<String> sentences = new ArrayList<>();
        sentences.add(model.sentence(code));
        if (surge != null) {
            sentences.add("On surge days that the buyer ordered, items and hours cost "
                    + surge.factor().toPlainString() + " times the month's average price.");
        }
        discounts.forEach(discount -> sentences.add("From " + discount.fromItems() + " items a calendar month on, "
                + discount.off() + " come off all items and hours of the month."));
        sentences.add(
                ramp.charged()
                        ? "The ramp costs " + Prices.shown(ramp.amount(), code) + ", charged once."
                        : "The vendor absorbs the ramp.");
        if (handOver != null) {
            sentences.add("The hand-over at the exit costs " + Prices.shown(handOver.amount(), code)
                    + ", charged once after it.");
        }
        return List.copyOf(sentences);
    }
}
