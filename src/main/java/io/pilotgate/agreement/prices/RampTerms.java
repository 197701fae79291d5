package io.pilotgate.agreement.prices;

import io.pilotgate.kernel.Refusal;
import java.math.BigDecimal;

/**
 * What it costs to get the vendor's team going.
 *
 * @param charged whether it is charged, once; else the vendor absorbs it
 * @param amount more than 0 where it is charged, else 0
 */
public record RampTerms(boolean charged, BigDecimal amount) {

    public static final RampTerms ABSORBED = new RampTerms(false, BigDecimal.ZERO);

    public RampTerms {
        amount = Prices.price("rampAmount", amount);
        if (charged != amount.signum() > 0) {
            throw Refusal.invalid(
                    "rampAmount", "A ramp that is charged has an amount over 0, one that the vendor absorbs has none.");
        }
    }
}
