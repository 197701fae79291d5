package io.pilotgate.evaluation;

import io.pilotgate.kernel.VendorId;

/** A red flag was found open against a vendor; every next gate of its pilots is held. */
public record RedFlagOpened(VendorId vendor, String code, String reason) {}
