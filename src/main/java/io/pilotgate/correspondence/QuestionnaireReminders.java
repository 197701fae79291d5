package io.pilotgate.correspondence;

import io.pilotgate.evaluation.Vendor;
import io.pilotgate.evaluation.VendorWatcher;
import io.pilotgate.evaluation.questionnaire.Questionnaire;
import io.pilotgate.evaluation.questionnaire.QuestionnaireEvent;
import io.pilotgate.evaluation.questionnaire.Questionnaires;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * Reminds of questionnaires that are open: the vendor before the date, both sides when it comes and passes, and all leads
 * when it passed in silence. Each time once, after an outage the newest alone; a date that was moved is a new one.
 */
@Component
class QuestionnaireReminders implements VendorWatcher {

    private static final Set<QuestionnaireEvent.Kind> DATED = EnumSet.of(
            QuestionnaireEvent.Kind.SENT, QuestionnaireEvent.Kind.REOPENED, QuestionnaireEvent.Kind.POSTPONED);

    private final Questionnaires questionnaires;
    private final VendorLetterDesk desk;

    QuestionnaireReminders(Questionnaires questionnaires, VendorLetterDesk desk) {
        this.questionnaires = questionnaires;
        this.desk = desk;
    }

    @Override
    public void look(Vendor vendor, Instant now) {
        for (Questionnaire questionnaire : questionnaires.of(vendor.id())) {
            if (questionnaire.isOpen()) {
                due(questionnaire, now).ifPresent(moment -> remind(vendor, questionnaire, moment));
            }
        }
    }

    /** The newest that is due; none that would have come before the vendor was told of the date. */
    private Optional<Moment> due(Questionnaire questionnaire, Instant now) {
        Instant told = questionnaires.history(questionnaire.id()).stream()
                .filter(event -> DATED.contains(event.kind()))
                .map(QuestionnaireEvent::at)
                .reduce(questionnaire.sentAt(), (older, newer) -> newer);
        return Arrays.stream(Moment.values())
                .filter(moment -> {
                    Instant at = questionnaire.daysFromDue(moment.days());
                    return !at.isAfter(now) && !at.isBefore(told);
                })
                .reduce((older, newer) -> newer);
    }

    private void remind(Vendor vendor, Questionnaire questionnaire, Moment moment) {
        LetterPage page = QuestionnaireLetters.page(questionnaire);
        String standing = "The questionnaire for " + vendor.name() + " " + (moment.isOverdue() ? "was" : "is")
                + " due on " + QuestionnaireLetters.due(questionnaire) + ".\n\n";
        if (moment != Moment.ESCALATED) {
            desk.toVendor(
                    vendor,
                    page,
                    note(
                            questionnaire,
                            moment,
                            standing
                                    + "Answer it on its page, or decline there with a reason. Silence is seen as such."));
        }
        if (moment == Moment.ESCALATED) {
            desk.toLeads(
                    vendor,
                    page,
                    note(
                            questionnaire,
                            moment,
                            standing
                                    + "The vendor was reminded in vain. Move the date, or decide without its answers: what was"
                                    + " not answered is no data."));
        } else if (moment.days() >= 0) {
            desk.toPerson(
                    vendor,
                    questionnaire.sentBy(),
                    page,
                    note(
                            questionnaire,
                            moment,
                            standing + "The vendor has not handed it in yet, and is reminded too."));
        }
    }

    private static Note note(Questionnaire questionnaire, Moment moment, String body) {
        return new Note(
                "questionnaire-reminder",
                questionnaire.id() + "/" + questionnaire.round() + "/" + questionnaire.dueOn() + "/"
                        + questionnaire.zone() + "/" + moment,
                "The questionnaire " + (moment == Moment.ESCALATED ? "stays without an answer" : moment.standing()),
                body);
    }
}
