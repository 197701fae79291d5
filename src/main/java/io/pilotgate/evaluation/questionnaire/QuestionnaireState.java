package io.pilotgate.evaluation.questionnaire;

/** Who may still write in a questionnaire: the vendor while it is open, nobody afterwards. */
public enum QuestionnaireState {
    OPEN,
    SUBMITTED,
    DECLINED
}
