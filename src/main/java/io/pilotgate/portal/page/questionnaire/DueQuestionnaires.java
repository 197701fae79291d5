package io.pilotgate.portal.page.questionnaire;

import io.pilotgate.evaluation.questionnaire.Questionnaire;
import io.pilotgate.portal.AnswerDesk;
import io.pilotgate.portal.QuestionnaireDesk;
import io.pilotgate.portal.page.DueThing;
import io.pilotgate.portal.page.TwoZones;
import io.pilotgate.portal.page.Words;
import java.util.List;
import org.springframework.stereotype.Component;

/** What a vendor's people owe before and beside every pilot: answers to questionnaires. */
@Component
public class DueQuestionnaires {

    /** In the zone of its date, and in the vendor's own. */
    public record Owed(DueThing thing, TwoZones zones) {}

    private final QuestionnaireDesk desk;
    private final AnswerDesk answers;
    private final AnswersViews pages;

    DueQuestionnaires(QuestionnaireDesk desk, AnswerDesk answers, AnswersViews pages) {
        this.desk = desk;
        this.answers = answers;
        this.pages = pages;
    }

    public List<Owed> own() {
        return desk.own().stream().filter(Questionnaire::isOpen).map(this::owed).toList();
    }

    private Owed owed(Questionnaire questionnaire) {
        int open = answers.unanswered(questionnaire).size();
        return new Owed(
                new DueThing(
                        "Questionnaire: " + desk.workload(questionnaire),
                        open == 0
                                ? "Every question is answered. Hand it in."
                                : Words.count(open, "question") + " without an answer.",
                        QuestionnaireRow.path(questionnaire),
                        questionnaire.due()),
                pages.zones(questionnaire));
    }
}
