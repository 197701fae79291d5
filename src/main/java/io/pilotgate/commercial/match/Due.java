package io.pilotgate.commercial.match;

import java.math.BigDecimal;
import java.util.Map;

/** What the contract makes of that which the invoice is for, by group; nothing where a group is not in it. */
public record Due(Map<ChargeGroup, BigDecimal> amounts) {

    public Due {
        amounts = Map.copyOf(amounts);
    }

    BigDecimal of(ChargeGroup group) {
        return amounts.getOrDefault(group, BigDecimal.ZERO);
    }
}
