package io.pilotgate.evaluation;

import io.pilotgate.kernel.PersonId;
import io.pilotgate.kernel.VendorId;

/** A newer certificate of a vendor was put on record. */
public record CertificateRenewed(VendorId vendor, Certificate certificate, PersonId by) {}
