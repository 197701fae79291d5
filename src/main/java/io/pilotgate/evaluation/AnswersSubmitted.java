package io.pilotgate.evaluation;

import io.pilotgate.kernel.PersonId;
import io.pilotgate.kernel.VendorId;

/** A vendor handed in its answers to the criteria. */
public record AnswersSubmitted(EvaluationId evaluation, VendorId vendor, PersonId by) {}
