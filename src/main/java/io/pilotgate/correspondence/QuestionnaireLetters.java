package io.pilotgate.correspondence;

import io.pilotgate.evaluation.Vendor;
import io.pilotgate.evaluation.Vendors;
import io.pilotgate.evaluation.questionnaire.Questionnaire;
import io.pilotgate.evaluation.questionnaire.QuestionnaireDeclined;
import io.pilotgate.evaluation.questionnaire.QuestionnairePostponed;
import io.pilotgate.evaluation.questionnaire.QuestionnaireReopened;
import io.pilotgate.evaluation.questionnaire.QuestionnaireSent;
import io.pilotgate.evaluation.questionnaire.QuestionnaireSubmitted;
import io.pilotgate.evaluation.questionnaire.Questionnaires;
import java.time.Instant;
import java.time.ZoneOffset;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Letters about a questionnaire: to the vendor what it has to do, to whoever sent it what became of it. */
@Component
class QuestionnaireLetters {

    private final VendorLetterDesk desk;
    private final Vendors vendors;
    private final Questionnaires questionnaires;

    QuestionnaireLetters(VendorLetterDesk desk, Vendors vendors, Questionnaires questionnaires) {
        this.desk = desk;
        this.vendors = vendors;
        this.questionnaires = questionnaires;
    }

    @EventListener
    void on(QuestionnaireSent sent) {
        Questionnaire questionnaire = sent.questionnaire();
        int asked = questionnaires.questions(questionnaire).questions().size();
        toVendor(
                questionnaire,
                "questionnaire-sent",
                "A questionnaire for you, due " + LetterWords.date(questionnaire.dueOn()),
                "The buyer asks you to answer a questionnaire before anything is agreed on. Answer it on its page, where"
                        + " drafts are saved, or download it as a workbook or as JSON, fill it in and upload it.\n\n"
                        + "Due: " + due(questionnaire) + "\nQuestions: " + asked + "\nVersion: "
                        + questionnaire.version() + "\n\n"
                        + "The questions are frozen under that version: they will not change while you answer. Lay"
                        + " evidence beside your answers: without any they are documented at most, never proved. If you do not want to"
                        + " answer, decline with a reason on the same page.");
    }

    @EventListener
    void on(QuestionnaireReopened reopened) {
        toVendor(
                reopened.questionnaire(),
                "questionnaire-reopened",
                "Your questionnaire is open again, due "
                        + LetterWords.date(reopened.questionnaire().dueOn()),
                "The buyer opened your questionnaire again. Your answers stand in it as you left them; change what is"
                        + " wanted and hand it in anew. What you handed in before stays on record.\n\nDue: "
                        + due(reopened.questionnaire()) + "\nRound: "
                        + reopened.questionnaire().round() + "\n\nThe reason given:\n\n" + reopened.reason());
    }

    @EventListener
    void on(QuestionnairePostponed postponed) {
        toVendor(
                postponed.questionnaire(),
                "questionnaire-postponed",
                "Your questionnaire is due "
                        + LetterWords.date(postponed.questionnaire().dueOn()) + " now",
                "The buyer moved the date of your questionnaire.\n\nDue: " + due(postponed.questionnaire())
                        + "\nRound: " + postponed.questionnaire().round() + "\n\nThe reason given:\n\n"
                        + postponed.reason());
    }

    @EventListener
    void on(QuestionnaireSubmitted submitted) {
        Questionnaire questionnaire = submitted.questionnaire();
        String facts = "Handed in: " + LetterWords.time(submitted.at(), ZoneOffset.UTC) + "\nBy: " + submitted.by()
                + "\nAnswered: " + submitted.answered() + " of " + submitted.asked() + " questions\nRound: "
                + questionnaire.round() + "\nSHA-256: " + submitted.hash();
        toVendor(
                questionnaire,
                "questionnaire-receipt",
                "Receipt for your questionnaire",
                "Your questionnaire is handed in and locked.\n\n" + facts
                        + "\n\nThe hash is that of what was handed in,"
                        + " letter for letter. Save it from the questionnaire's page and hold it against this letter"
                        + " whenever you like.");
        toSender(
                questionnaire,
                "questionnaire-submitted",
                "The questionnaire is handed in",
                "The vendor handed its questionnaire in. It is locked; you may open it again with a reason.\n\n"
                        + facts);
    }

    @EventListener
    void on(QuestionnaireDeclined declined) {
        toSender(
                declined.questionnaire(),
                "questionnaire-declined",
                "The vendor declines the questionnaire",
                "The vendor will not answer the questionnaire"
                        + (declined.questionnaire().refusesPilot()
                                ? ", and refuses a structured pilot, which is a red flag"
                                : "")
                        + ".\n\nThe reason given:\n\n" + declined.reason());
    }

    private void toVendor(Questionnaire questionnaire, String kind, String subject, String body) {
        desk.toVendor(vendor(questionnaire), page(questionnaire), note(questionnaire, kind, subject, body));
    }

    private void toSender(Questionnaire questionnaire, String kind, String subject, String body) {
        desk.toPerson(
                vendor(questionnaire),
                questionnaire.sentBy(),
                page(questionnaire),
                note(questionnaire, kind, subject, body));
    }

    private Vendor vendor(Questionnaire questionnaire) {
        return vendors.find(questionnaire.vendor());
    }

    static LetterPage page(Questionnaire questionnaire) {
        return new LetterPage("/questionnaires/" + questionnaire.id(), "questionnaire's page");
    }

    static String due(Questionnaire questionnaire) {
        Instant due = questionnaire.due();
        return LetterWords.time(due, questionnaire.zone());
    }

    private static Note note(Questionnaire questionnaire, String kind, String subject, String body) {
        return new Note(
                kind,
                questionnaire.id() + "/" + questionnaire.round() + "/" + questionnaire.dueOn() + "/"
                        + questionnaire.zone(),
                subject,
                body);
    }
}
