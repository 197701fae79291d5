package io.pilotgate.evaluation;

import io.pilotgate.kernel.PersonId;
import io.pilotgate.kernel.VendorId;
import java.util.Set;

/** The buyer's people put answers on record themselves. */
public record AnswersEntered(EvaluationId evaluation, VendorId vendor, Set<String> questions, PersonId by) {}
