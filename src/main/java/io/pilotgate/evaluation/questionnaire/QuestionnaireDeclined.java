package io.pilotgate.evaluation.questionnaire;

import io.pilotgate.kernel.PersonId;

/** A vendor will not answer its questionnaire; {@link Questionnaire#refusesPilot()} says whether it refuses a pilot too. */
public record QuestionnaireDeclined(Questionnaire questionnaire, String reason, PersonId by) {}
