package io.pilotgate.evaluation.quotes;

import io.pilotgate.kernel.PersonId;

/** The buyer set what some work is known to cost. */
public record PriceBandSet(PriceBand band, PersonId by) {}
