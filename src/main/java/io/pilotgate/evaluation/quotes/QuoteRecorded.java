package io.pilotgate.evaluation.quotes;

import io.pilotgate.kernel.PersonId;
import io.pilotgate.kernel.VendorId;

/** A quote of a vendor was put on record. */
public record QuoteRecorded(VendorId vendor, Quote quote, PersonId by) {}
