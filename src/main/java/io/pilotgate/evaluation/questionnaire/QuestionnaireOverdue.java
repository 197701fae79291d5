package io.pilotgate.evaluation.questionnaire;

/** The date passed and the vendor kept silent. Once in each round. */
public record QuestionnaireOverdue(Questionnaire questionnaire) {}
