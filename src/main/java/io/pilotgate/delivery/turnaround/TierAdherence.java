package io.pilotgate.delivery.turnaround;

import io.pilotgate.delivery.CountedShare;
import io.pilotgate.delivery.SlaTier;
import java.time.Duration;

/**
 * How one tier of the contract was kept. Nothing of nothing is no data.
 *
 * @param requests kept of those that are known to be kept or missed, the buyer's lateness taken out
 * @param items the same, by their items
 * @param byTheClock kept of the same requests if the buyer's lateness were the vendor's
 * @param reported items within their time of those finished, as the vendor's daily reports say
 */
public record TierAdherence(
        SlaTier tier,
        Duration promised,
        CountedShare requests,
        CountedShare items,
        CountedShare byTheClock,
        CountedShare reported) {}
