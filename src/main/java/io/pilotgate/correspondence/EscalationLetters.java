package io.pilotgate.correspondence;

import io.pilotgate.delivery.Escalation;
import io.pilotgate.delivery.EscalationAnswered;
import io.pilotgate.delivery.EscalationOverdue;
import io.pilotgate.delivery.EscalationPassedToContact;
import io.pilotgate.delivery.EscalationRaised;
import io.pilotgate.delivery.EscalationReopened;
import io.pilotgate.delivery.EscalationStep;
import io.pilotgate.delivery.EscalationTiming;
import io.pilotgate.delivery.EscalationTimings;
import io.pilotgate.delivery.Escalations;
import io.pilotgate.kernel.PilotId;
import io.pilotgate.pilot.Pilot;
import java.time.Instant;
import java.util.Locale;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Letters about the vendor's questions: to whoever has to do something next. */
@Component
class EscalationLetters {

    private final LetterDesk desk;
    private final Escalations escalations;
    private final EscalationTimings timings;

    EscalationLetters(LetterDesk desk, Escalations escalations, EscalationTimings timings) {
        this.desk = desk;
        this.escalations = escalations;
        this.timings = timings;
    }

    @EventListener
    void on(EscalationRaised raised) {
        Escalation asked = escalations.find(raised.pilot(), raised.number());
        desk.toLead(
                raised.pilot(),
                "escalation-raised",
                asked.label(),
                asked.label() + ": the vendor asks",
                "The vendor asks, and waits for your answer in Tasklist.\n\n" + facts(raised.pilot(), asked) + "\n\n"
                        + asked.question());
    }

    @EventListener
    void on(EscalationAnswered answered) {
        Escalation asked = escalations.find(answered.pilot(), answered.number());
        String sop = answered.sopVersion() == null
                ? ""
                : "\n\nThe answer made SOP version " + answered.sopVersion()
                        + ". You sign it on the pilot's page when the buyer has signed it.";
        desk.toVendor(
                answered.pilot(),
                "escalation-answered",
                round(asked),
                asked.label() + " is answered",
                "Your question is answered. Accept the answer on the pilot's page, or reopen it and say what it leaves"
                        + " open.\n\n"
                        + asked.answer().map(EscalationStep::text).orElse("") + sop);
    }

    @EventListener
    void on(EscalationReopened reopened) {
        Escalation asked = escalations.find(reopened.pilot(), reopened.number());
        desk.toLead(
                reopened.pilot(),
                "escalation-reopened",
                round(asked),
                asked.label() + " is open again",
                "The vendor found the answer wanting.\n\n" + facts(reopened.pilot(), asked)
                        + "\n\nThe reason given:\n\n" + reopened.reason());
    }

    @EventListener
    void on(EscalationOverdue overdue) {
        Escalation asked = escalations.find(overdue.pilot(), overdue.number());
        String late = overdue.daysLate() == 0
                ? "is due now"
                : "is overdue by " + overdue.daysLate() + (overdue.daysLate() == 1 ? " day" : " days");
        desk.toLead(
                overdue.pilot(),
                "escalation-overdue",
                round(asked) + "/" + overdue.daysLate(),
                asked.label() + " " + late,
                "The answer to the vendor's question " + late + ".\n\n" + facts(overdue.pilot(), asked) + "\n\n"
                        + asked.question());
    }

    @EventListener
    void on(EscalationPassedToContact passed) {
        Escalation asked = escalations.find(passed.pilot(), passed.number());
        desk.to(
                Set.of(Recipient.ESCALATION_CONTACT, Recipient.LEAD),
                passed.pilot(),
                new Note(
                        "escalation-passed-on",
                        round(asked),
                        asked.label() + " is overdue: escalated",
                        "A question of the vendor has had no answer, and the lead was reminded in vain. You are named as"
                                + " the one who hears of it then.\n\n" + facts(passed.pilot(), asked) + "\n\n"
                                + asked.question()));
    }

    /** A question may be opened again: each round has its own letters. */
    private static String round(Escalation asked) {
        return asked.label() + "/" + asked.round();
    }

    private String facts(PilotId id, Escalation asked) {
        Pilot pilot = desk.pilot(id);
        Instant due = timings.of(pilot, asked).due();
        return "Question: " + asked.label() + "\nKind: "
                + asked.kind().name().replace('_', ' ').toLowerCase(Locale.ROOT) + "\nUrgency: "
                + asked.urgency().name().toLowerCase(Locale.ROOT) + "\nItem: "
                + (asked.item().isBlank() ? "none" : asked.item()) + "\nAnswer due: "
                + (due == null
                        ? "after the pause"
                        : LetterWords.time(due, pilot.schedule().zone()))
                + "\nCounted as: " + EscalationTiming.BASIS;
    }
}
