package io.pilotgate.correspondence;

import io.pilotgate.kernel.PilotId;
import io.pilotgate.notification.Outbox;
import io.pilotgate.pilot.Pilot;
import io.pilotgate.pilot.PilotSchedule;
import io.pilotgate.pilot.Pilots;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Addresses letters about a pilot to the people that they are for, each in text and in HTML. */
@Component
class LetterDesk {

    private final Pilots pilots;
    private final AddressBook people;
    private final LetterPosting posting;
    private final LetterSettings settings;
    private final Clock clock;

    LetterDesk(Pilots pilots, AddressBook people, LetterPosting posting, LetterSettings settings, Clock clock) {
        this.pilots = pilots;
        this.people = people;
        this.posting = posting;
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
        LetterSubject about = about(pilot);
        to.forEach(person -> posting.post(about, person, note));
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
        return posting.isPosted(about(pilots.find(id)), kind, occasion, to);
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

    private LetterSubject about(Pilot pilot) {
        return new LetterSubject(
                pilot.id(),
                pilot.id().value(),
                pilot.name(),
                settings.pageOf(pilot.id()),
                "pilot's page",
                signature(pilot.schedule()));
    }

    private String signature(PilotSchedule schedule) {
        return "Pilotgate, day " + schedule.dayAt(clock.instant()) + " of " + schedule.lengthDays() + ", times in "
                + schedule.zone();
    }
}
