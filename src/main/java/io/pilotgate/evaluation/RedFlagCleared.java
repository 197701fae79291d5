package io.pilotgate.evaluation;

import io.pilotgate.kernel.VendorId;

/** A red flag is cleared by evidence. */
public record RedFlagCleared(VendorId vendor, String code, String how) {}
