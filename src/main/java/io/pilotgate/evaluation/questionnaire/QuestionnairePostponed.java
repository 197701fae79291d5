package io.pilotgate.evaluation.questionnaire;

import io.pilotgate.kernel.PersonId;

/** A lead gave the vendor another date. */
public record QuestionnairePostponed(Questionnaire questionnaire, String reason, PersonId by) {}
