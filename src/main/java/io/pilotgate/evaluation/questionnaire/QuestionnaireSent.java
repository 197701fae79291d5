package io.pilotgate.evaluation.questionnaire;

/** A questionnaire went to its vendor. */
public record QuestionnaireSent(Questionnaire questionnaire) {}
