package io.pilotgate.decision;

/** The rules that turn inputs into a recommendation. They are a decision table that people can read; who evaluates it answers here. */
public interface RecommendationTable {

    RecommendationOutput evaluate(RecommendationInput input);
}
