package io.pilotgate.commercial.pricing;

import io.pilotgate.agreement.prices.PriceTerms;
import io.pilotgate.kernel.Money;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What a month of another volume would cost, without its ramp.
 *
 * @param items of the month
 */
public record VolumeCost(long items, Money total) {

    private static final int QUARTERS = 8;
    private static final int A_QUARTER = 25;

    /** From a quarter of a month's work to twice as much, everything else being as it is. */
    public static List<VolumeCost> around(WorkedExample month, PriceTerms terms) {
        return IntStream.rangeClosed(1, QUARTERS)
                .mapToObj(quarters -> month.percent(quarters * A_QUARTER))
                .filter(other -> other.items() > 0)
                .map(other -> new VolumeCost(
                        other.items(), other.under(terms.withoutRamp()).total()))
                .distinct()
                .toList();
    }

    public BigDecimal each() {
        return total.amount().divide(BigDecimal.valueOf(items), MathContext.DECIMAL64);
    }
}
