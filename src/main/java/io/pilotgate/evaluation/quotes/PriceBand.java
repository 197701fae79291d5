package io.pilotgate.evaluation.quotes;

import io.pilotgate.kernel.Money;
import io.pilotgate.kernel.Refusal;
import java.math.BigDecimal;

/**
 * What the buyer knows such work to cost.
 *
 * @param low the least that it costs where it is done well, more than nothing
 * @param high the most, in the same currency
 * @param source how the buyer knows
 */
public record PriceBand(String taskType, PricingModel model, Money low, Money high, String source) {

    /** More than a quarter under the band is suspicious. */
    private static final BigDecimal LEAST_SHARE = new BigDecimal("0.75");

    public PriceBand {
        if (low.amount().signum() <= 0) {
            throw Refusal.invalid("low", "Good work costs more than nothing. Write the least that it costs.");
        }
        if (!high.currency().equals(low.currency())) {
            throw Refusal.invalid("high", "Both ends of a band are in one currency.");
        }
        if (high.amount().compareTo(low.amount()) < 0) {
            throw Refusal.invalid("high", "The band's upper end is at least its lower one. Check both.");
        }
        if (source.isBlank() || source.length() > 1000) {
            throw Refusal.invalid(
                    "source", "Say how you know, such as 'Three invoices of 2026', in at most 1000 characters.");
        }
    }

    public Work work() {
        return new Work(taskType, model, low.currency());
    }

    /** More than 25 % under the band's lower end; at 25 % it is not yet. */
    public boolean isFarAbove(Money price) {
        return price.amount().compareTo(low.amount().multiply(LEAST_SHARE)) < 0;
    }
}
