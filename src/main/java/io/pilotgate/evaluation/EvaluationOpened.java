package io.pilotgate.evaluation;

import io.pilotgate.kernel.PersonId;
import io.pilotgate.kernel.VendorId;

/** A vendor is being weighed for a workload. */
public record EvaluationOpened(EvaluationId evaluation, VendorId vendor, PersonId by) {}
