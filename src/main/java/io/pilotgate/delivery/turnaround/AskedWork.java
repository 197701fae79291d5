package io.pilotgate.delivery.turnaround;

import io.pilotgate.delivery.SlaTier;
import java.time.Instant;

/**
 * Work as it is asked for.
 *
 * @param dataDue when the buyer hands the data over
 */
public record AskedWork(SlaTier tier, long items, String about, Instant dataDue) {}
