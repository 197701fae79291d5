package io.pilotgate.correspondence;

import io.pilotgate.notification.CalendarPart;
import io.pilotgate.notification.CalendarWriter;
import io.pilotgate.notification.Meeting;
import io.pilotgate.notification.Meeting.Attendee;
import io.pilotgate.pilot.Pilot;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/** Keeps the deadlines of a pilot in people's calendars: entered at the launch, moved after a pause, struck out at a stop. */
@Component
class Invitations {

    private static final String KIND = "invitation";
    private static final Duration LENGTH = Duration.ofMinutes(30);

    private final LetterDesk desk;
    private final InvitationStore store;
    private final CalendarWriter calendars;
    private final Clock clock;

    Invitations(LetterDesk desk, InvitationStore store, CalendarWriter calendars, Clock clock) {
        this.desk = desk;
        this.store = store;
        this.calendars = calendars;
        this.clock = clock;
    }

    /** Invites to each deadline that is still ahead: a pilot taken over from paper may have some behind it. */
    void invite(Pilot pilot) {
        for (ReminderTable.Row row : ReminderTable.ROWS) {
            Instant due = row.deadline().dueIn(pilot.schedule());
            List<Addressee> people = desk.people(pilot, row.accountable());
            if (due.isAfter(clock.instant()) && !people.isEmpty()) {
                Invitation invitation = Invitation.first(pilot.id(), row.deadline(), due, people);
                store.insert(invitation);
                request(pilot, invitation, "Invitation: ", "Please keep the time free.");
            }
        }
    }

    /** Moves what a pause moved, and leaves alone what it did not. */
    void move(Pilot pilot) {
        for (Invitation known : store.standing(pilot.id())) {
            Instant due = known.deadline().dueIn(pilot.schedule());
            if (!due.equals(known.due())) {
                Invitation moved = known.movedTo(due);
                store.update(moved);
                String before = LetterWords.time(known.due(), pilot.schedule().zone());
                request(pilot, moved, "Moved: ", "It was due on " + before + "; the pilot has been paused since.");
            }
        }
    }

    /** Strikes out what still lies ahead; what is over stays in the calendars as it was. */
    void cancel(Pilot pilot, Predicate<Deadline> which, String why) {
        for (Invitation known : store.standing(pilot.id())) {
            if (which.test(known.deadline()) && known.due().isAfter(clock.instant())) {
                Invitation gone = known.withdrawn();
                store.update(gone);
                CalendarPart part = calendars.cancel(meeting(pilot, gone));
                desk.send(gone.attendees(), pilot, note(pilot, gone, "Cancelled: ", why, part));
            }
        }
    }

    private void request(Pilot pilot, Invitation invitation, String change, String remark) {
        CalendarPart part = calendars.request(meeting(pilot, invitation));
        desk.send(invitation.attendees(), pilot, note(pilot, invitation, change, remark, part));
    }

    private static Note note(Pilot pilot, Invitation invitation, String change, String remark, CalendarPart calendar) {
        String due = LetterWords.time(invitation.due(), pilot.schedule().zone());
        return new Note(
                KIND,
                invitation.deadline() + "/" + invitation.sequence(),
                change + invitation.deadline().title() + ", " + due,
                "Deadline: " + invitation.deadline().title() + "\nDue: " + due + "\n\n" + remark
                        + "\n\nThe date is attached for your calendar.",
                calendar);
    }

    private Meeting meeting(Pilot pilot, Invitation invitation) {
        return new Meeting(
                invitation.uid(),
                invitation.sequence(),
                invitation.due(),
                LENGTH,
                invitation.deadline().title() + " - " + pilot.name(),
                "Due at this time. The pilot's page: " + desk.pageOf(pilot.id()),
                invitation.attendees().stream()
                        .map(person -> new Attendee(person.name(), person.address()))
                        .toList());
    }
}
