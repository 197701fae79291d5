package io.pilotgate.delivery.turnaround;

import io.pilotgate.pilot.Pilot;
import java.time.Instant;
import java.util.List;

/** Knows of times in which the vendor waited for the buyer, from facts on record. Rooms that have such facts implement it. */
public interface BuyerLateness {

    List<BuyerDelay> of(Pilot pilot, Instant now);
}
