package io.pilotgate.correspondence;

import io.pilotgate.audit.AuditTrail;
import io.pilotgate.kernel.PersonId;
import io.pilotgate.notification.Letter;
import io.pilotgate.notification.Outbox;
import java.time.Clock;
import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** Puts letters into the outbox, each in text and in HTML. */
@Component
class LetterPosting {

    private static final Pattern BREAKS = Pattern.compile("[\\p{Cc}\\p{Cs}\\u2028\\u2029]+");
    private static final int LONGEST = 300;

    private final LetterPress press;
    private final Outbox outbox;
    private final AuditTrail audit;
    private final Clock clock;

    LetterPosting(LetterPress press, Outbox outbox, AuditTrail audit, Clock clock) {
        this.press = press;
        this.outbox = outbox;
        this.audit = audit;
        this.clock = clock;
    }

    /** Somebody whom no mail reaches must hold up neither the deed that is told nor the letters to others. */
    void post(LetterSubject about, Addressee to, Note note) {
        if (!Outbox.takes(to.address())) {
            audit.record(
                    about.pilot(), PersonId.PILOTGATE, "letter-not-addressed", note.kind(), Map.of("to", to.address()));
            return;
        }
        String subject = subject(about, note);
        var sheet = new LetterSheet(
                subject, to.name(), note.body().strip(), about.page(), about.pageTitle(), about.signature());
        outbox.post(new Letter(
                about.keyOf(note.kind(), note.occasion(), to),
                about.pilot(),
                note.kind(),
                to.name(),
                to.address(),
                subject,
                sheet.text(),
                press.html(sheet),
                clock.instant(),
                note.calendar(),
                note.files()));
    }

    /** Whether this letter is in the outbox for this person. */
    boolean isPosted(LetterSubject about, String kind, String occasion, Addressee to) {
        return outbox.isPosted(about.keyOf(kind, occasion, to));
    }

    /** One line of at most 300 characters, whatever people wrote into what it quotes. */
    private static String subject(LetterSubject about, Note note) {
        String subject =
                BREAKS.matcher("[" + about.name() + "] " + note.subject()).replaceAll(" ");
        return subject.length() <= LONGEST ? subject : subject.substring(0, LONGEST - 3) + "...";
    }
}
