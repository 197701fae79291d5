package io.pilotgate.agreement.prices;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A step of a price that falls with the volume.
 *
 * @param upTo the last item of the month that is in it; null in the last tier, which has no end
 * @param unitPrice of an item, 0 or more
 */
public record Tier(@Nullable Long upTo, BigDecimal unitPrice) {

    public Tier {
        unitPrice = Prices.price("tiers", unitPrice);
    }

    /** Where it ends, for counting. */
    public long end() {
        return upTo == null ? Long.MAX_VALUE : upTo;
    }
}
