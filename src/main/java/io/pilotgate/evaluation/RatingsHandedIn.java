package io.pilotgate.evaluation;

import io.pilotgate.kernel.PersonId;

/** @param byAll whether this was the last reviewer, so that all see each other's ratings now */
public record RatingsHandedIn(EvaluationId evaluation, PersonId by, boolean byAll) {}
