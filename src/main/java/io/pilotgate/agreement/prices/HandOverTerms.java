package io.pilotgate.agreement.prices;

import io.pilotgate.kernel.Refusal;
import java.math.BigDecimal;

/**
 * What it costs that the vendor hands its work over at the exit, however that comes about.
 *
 * @param amount charged once, more than 0
 */
public record HandOverTerms(BigDecimal amount) {

    public HandOverTerms {
        amount = Prices.price("handOverAmount", amount);
        if (amount.signum() == 0) {
            throw Refusal.invalid(
                    "handOverAmount", "A hand-over that is charged costs more than 0; else leave it out.");
        }
    }
}
