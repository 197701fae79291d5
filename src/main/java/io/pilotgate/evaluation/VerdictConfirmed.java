package io.pilotgate.evaluation;

import io.pilotgate.kernel.PersonId;
import io.pilotgate.kernel.VendorId;

/** Two people stand behind a verdict on a vendor. */
public record VerdictConfirmed(EvaluationId evaluation, VendorId vendor, Verdict verdict, PersonId by) {}
