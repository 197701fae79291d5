package io.pilotgate.portal.page.questionnaire;

import io.pilotgate.evaluation.questionnaire.Questionnaire;
import io.pilotgate.portal.page.TimeLeft;
import io.pilotgate.portal.page.TwoZones;
import java.time.Instant;

/**
 * A questionnaire in a list.
 *
 * @param standing where it stands, in words
 * @param style its class in the style sheet
 */
public record QuestionnaireRow(String path, String workload, String due, String standing, String style) {

    static QuestionnaireRow of(Questionnaire questionnaire, String workload, TwoZones zones, Instant now) {
        return new QuestionnaireRow(
                path(questionnaire),
                workload,
                zones.time(questionnaire.due()),
                standing(questionnaire, now),
                style(questionnaire, now));
    }

    public static String path(Questionnaire questionnaire) {
        return "/questionnaires/" + questionnaire.id();
    }

    public static String standing(Questionnaire questionnaire, Instant now) {
        return switch (questionnaire.state()) {
            case SUBMITTED -> "handed in";
            case DECLINED -> questionnaire.refusesPilot() ? "declined, refuses a pilot" : "declined";
            case OPEN ->
                questionnaire.isOverdue(now)
                        ? "no answer, " + TimeLeft.words(questionnaire.due(), now)
                        : "open, " + TimeLeft.words(questionnaire.due(), now);
        };
    }

    public static String style(Questionnaire questionnaire, Instant now) {
        return switch (questionnaire.state()) {
            case SUBMITTED -> "met";
            case DECLINED -> "held";
            case OPEN -> questionnaire.isOverdue(now) ? "overdue" : "soon";
        };
    }
}
