package io.pilotgate.agreement.prices;

import io.pilotgate.kernel.Percent;

/**
 * A part that comes off all items and hours of a calendar month with so much work in it.
 *
 * @param fromItems from this many items a month on, at least 1
 * @param off what comes off
 */
public record VolumeDiscount(long fromItems, Percent off) {

    public VolumeDiscount {
        Prices.items("discounts", fromItems, 1);
    }
}
