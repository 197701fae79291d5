package io.pilotgate.evaluation.questionnaire;

import io.pilotgate.kernel.PersonId;

/** A lead opened a questionnaire again; the vendor may write in it until its new date. */
public record QuestionnaireReopened(Questionnaire questionnaire, String reason, PersonId by) {}
