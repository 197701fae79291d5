package io.pilotgate.evaluation.assurance;

import io.pilotgate.kernel.PersonId;
import io.pilotgate.kernel.VendorId;

/** A SOC 2 report of a vendor was put on record. */
public record Soc2Recorded(VendorId vendor, Soc2Report report, PersonId by) {}
