package io.pilotgate.delivery.turnaround;

import java.time.Duration;
import java.util.List;

/**
 * How the promised turnaround was kept, by both sides.
 *
 * @param tiers each apart
 * @param requests by number
 * @param delays in which the vendor waited for the buyer, oldest first
 * @param buyerLate how long it waited in all; times that overlap count once, pauses not at all
 */
public record SlaReport(
        List<TierAdherence> tiers, List<SlaStanding> requests, List<BuyerDelay> delays, Duration buyerLate) {

    public SlaReport {
        tiers = List.copyOf(tiers);
        requests = List.copyOf(requests);
        delays = List.copyOf(delays);
    }
}
