package io.pilotgate.agreement.prices;

import io.pilotgate.kernel.Refusal;
import java.math.BigDecimal;

/**
 * What work costs on days that the buyer ordered as a surge.
 *
 * @param factor of the usual price, 1 to 10 with at most four digits after the point
 */
public record SurgeTerms(BigDecimal factor) {

    public SurgeTerms {
        factor = Prices.plain(factor);
        if (factor.compareTo(BigDecimal.ONE) < 0 || factor.compareTo(BigDecimal.TEN) > 0 || factor.scale() > 4) {
            throw Refusal.invalid(
                    "surgeFactor",
                    "A surge costs 1 to 10 times the usual price, such as 1.25 for a quarter more; " + factor
                            + " is not.");
        }
    }
}
