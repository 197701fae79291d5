package io.pilotgate.evaluation;

import io.pilotgate.kernel.PersonId;
import java.util.Set;

/** People were asked to rate a vendor, each alone. */
public record ReviewersAsked(EvaluationId evaluation, Set<PersonId> reviewers, PersonId by) {}
