package io.pilotgate.evaluation.quotes;

import io.pilotgate.kernel.PersonId;

/** The buyer does not go by a band any more. */
public record PriceBandWithdrawn(PriceBand band, String reason, PersonId by) {}
