package io.pilotgate.correspondence;

import io.pilotgate.audit.AuditTrail;
import io.pilotgate.kernel.PersonId;
import io.pilotgate.kernel.PilotId;
import io.pilotgate.notification.Letter;
import io.pilotgate.notification.Outbox;
import io.pilotgate.pilot.Pilot;
import io.pilotgate.pilot.PilotSchedule;
import io.pilotgate.pilot.Pilots;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** Addresses letters about a pilot to the people that they are for, each in text and in HTML. */
@Component
class LetterDesk {

    private static final Pattern BREAKS = Pattern.compile("[\\p{Cc}\\p{Cs}\\u2028\\u2029]+");
    private static final int LONGEST = 300;

    private final Pilots pilots;
    private final AddressBook people;
    private final LetterPress press;
    private final Outbox outbox;
    private final AuditTrail audit;
    private final LetterSettings settings;
    private final Clock clock;

    LetterDesk(
            Pilots pilots,
            AddressBook people,
            LetterPress press,
            Outbox outbox,
            AuditTrail audit,
            LetterSettings settings,
            Clock clock) {
        this.pilots = pilots;
        this.people = people;
        this.press = press;
        this.outbox = outbox;
        this.audit = audit;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * Writes to the vendor's contact.
     *
     * @param kind what the letter is about, such as gate-decided
     * @param occasion tells two letters of one kind apart; the same occasion twice is one letter
     */
    void toVendor(PilotId id, String kind, String occasion, String subject, String body) {
        to(Set.of(Recipient.VENDOR), id, new Note(kind, occasion, subject, body));
    }

    /** Writes to the lead who launched the pilot; a lead without an account any more gets no letter. */
    void toLead(PilotId id, String kind, String occasion, String subject, String body) {
        to(Set.of(Recipient.LEAD), id, new Note(kind, occasion, subject, body));
    }

    /** Writes the same letter to both sides. */
    void toBoth(PilotId id, String kind, String occasion, String subject, String body) {
        to(Set.of(Recipient.VENDOR, Recipient.LEAD), id, new Note(kind, occasion, subject, body));
    }

    /** Writes the same to everybody who has one of these parts, once each. */
    void to(Collection<Recipient> parts, PilotId id, Note note) {
        Pilot pilot = pilots.find(id);
        send(people.of(pilot, parts), pilot, note);
    }

    /** Writes the same to people who are known by name. */
    void send(List<Addressee> to, Pilot pilot, Note note) {
        to.forEach(person -> post(pilot, person, note));
    }

    /** Whether mail can be written to somebody. */
    static boolean reaches(Addressee person) {
        return Outbox.takes(person.address());
    }

    /** The address of anything else that is served here. */
    String addressOf(String path) {
        return settings.baseUrl() + path;
    }

    /** Whether this letter is in the outbox for this person. */
    boolean isPosted(PilotId id, String kind, String occasion, Addressee to) {
        return outbox.isPosted(key(id, kind, occasion, to));
    }

    List<Addressee> people(Pilot pilot, Collection<Recipient> parts) {
        return people.of(pilot, parts);
    }

    Pilot pilot(PilotId id) {
        return pilots.find(id);
    }

    /** The address of a pilot's page. */
    String pageOf(PilotId id) {
        return settings.pageOf(id);
    }

    /** Somebody whom no mail reaches must hold up neither the deed that is told nor the letters to others. */
    private void post(Pilot pilot, Addressee to, Note note) {
        if (!reaches(to)) {
            audit.record(
                    pilot.id(), PersonId.PILOTGATE, "letter-not-addressed", note.kind(), Map.of("to", to.address()));
            return;
        }
        String subject = subject(pilot, note);
        var sheet = new LetterSheet(
                subject, to.name(), note.body().strip(), settings.pageOf(pilot.id()), signature(pilot.schedule()));
        outbox.post(new Letter(
                key(pilot.id(), note.kind(), note.occasion(), to),
                pilot.id(),
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

    private static String key(PilotId pilot, String kind, String occasion, Addressee to) {
        return pilot + "/" + kind + "/" + occasion + "/" + to.address();
    }

    /** One line of at most 300 characters, whatever people wrote into what it quotes. */
    private static String subject(Pilot pilot, Note note) {
        String subject =
                BREAKS.matcher("[" + pilot.name() + "] " + note.subject()).replaceAll(" ");
        return subject.length() <= LONGEST ? subject : subject.substring(0, LONGEST - 3) + "...";
    }

    private String signature(PilotSchedule schedule) {
        return "Pilotgate, day " + schedule.dayAt(clock.instant()) + " of " + schedule.lengthDays() + ", times in "
                + schedule.zone();
    }
}
