package io.pilotgate.correspondence;

import io.pilotgate.decision.DestructionCertificateMissing;
import io.pilotgate.decision.ExitCompleted;
import io.pilotgate.decision.ExitStarted;
import java.util.EnumSet;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** The end of the work with a vendor, until nothing is open. */
@Component
class ExitLetters {

    /** So many reminders go to the two sides alone; after them the escalation contact hears of it too. */
    private static final int IN_VAIN = 3;

    private final LetterDesk desk;

    ExitLetters(LetterDesk desk) {
        this.desk = desk;
    }

    @EventListener
    void on(ExitStarted started) {
        String due = LetterWords.date(started.due());
        desk.toBoth(
                started.pilot(),
                "exit-started",
                "exit",
                "The work ends: what is to be done by " + due,
                "The work under this pilot ends" + (started.early() ? " before its time" : "") + ". By " + due + ":\n\n"
                        + "- access to the pilot's pages is revoked (at once)\n"
                        + "- the vendor hands its knowledge over to the lead\n"
                        + "- the vendor certifies that the data are destroyed\n"
                        + "- the cost of the exit is settled\n\n"
                        + "This date is not moved by any pause. The vendor sends its certificate to the lead by mail.");
    }

    @EventListener
    void on(DestructionCertificateMissing missing) {
        Set<Recipient> parts = EnumSet.of(Recipient.VENDOR, Recipient.LEAD, Recipient.SECURITY);
        if (missing.daysLate() > IN_VAIN) {
            parts.add(Recipient.ESCALATION_CONTACT);
        }
        desk.to(
                parts,
                missing.pilot(),
                new Note(
                        "certificate-missing",
                        Integer.toString(missing.daysLate()),
                        "The certificate of destruction is missing",
                        "The vendor's certificate that the data are destroyed is overdue by " + missing.daysLate()
                                + (missing.daysLate() == 1 ? " day" : " days")
                                + ". The exit stays open until it is on record."));
    }

    @EventListener
    void on(ExitCompleted completed) {
        desk.toBoth(
                completed.pilot(),
                "exit-completed",
                "exit",
                "The exit is complete",
                "Access is revoked, the knowledge is handed over, the data are certified as destroyed and the cost is"
                        + " settled. Nothing is open.");
    }
}
