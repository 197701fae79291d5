package io.pilotgate.commercial.match;

import io.pilotgate.commercial.pricing.ChargeKind;
import io.pilotgate.kernel.Money;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/**
 * What an invoice asks for.
 *
 * @param amounts by kind, exact
 * @param items what was found of the items that it names
 * @param counted items and hours that it claims by their number
 */
public record Claim(
        Money total, Map<ChargeKind, BigDecimal> amounts, List<FoundItems> items, List<CountedClaim> counted) {

    /**
     * A number of items or hours without their names.
     *
     * @param claimed as the invoice says
     * @param found as deliveries or sheets say, without what was billed before; at most what was claimed
     * @param amount what the invoice asks for them, exact
     */
    public record CountedClaim(ChargeGroup group, BigDecimal claimed, BigDecimal found, BigDecimal amount) {

        BigDecimal tooMany() {
            return claimed.subtract(found);
        }
    }

    public Claim {
        amounts = Map.copyOf(amounts);
        items = List.copyOf(items);
        counted = List.copyOf(counted);
    }
}
