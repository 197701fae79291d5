package io.pilotgate.evaluation;

/** Every reviewer agreed to the ratings as they are settled. */
public record RatingsAgreed(EvaluationId evaluation) {}
