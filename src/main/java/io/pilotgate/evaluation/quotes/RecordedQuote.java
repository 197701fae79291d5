package io.pilotgate.evaluation.quotes;

import io.pilotgate.kernel.PersonId;
import java.time.Instant;

/** A quote on record. */
public record RecordedQuote(long id, Quote quote, PersonId by, Instant at) {}
