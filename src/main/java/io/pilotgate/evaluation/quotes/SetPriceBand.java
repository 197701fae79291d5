package io.pilotgate.evaluation.quotes;

import io.pilotgate.kernel.PersonId;
import java.time.Instant;

/** A band as it was set. */
public record SetPriceBand(long id, PriceBand band, PersonId by, Instant at) {}
