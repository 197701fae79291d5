package io.pilotgate.correspondence;

import io.pilotgate.pilot.Pilot;
import io.pilotgate.pilot.PilotSchedule;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The words of the reminders. */
@Component
class ReminderLetters {

    private static final String KIND = "gate-reminder";

    private final LetterDesk desk;

    ReminderLetters(LetterDesk desk) {
        this.desk = desk;
    }

    /** The vendor hears the date and where to look; what the gate found stays with the buyer. */
    void toVendor(Pilot pilot, Deadline deadline, Moment moment) {
        desk.to(
                Set.of(Recipient.VENDOR),
                pilot.id(),
                note(pilot, deadline, moment, "What is yours to hand in or to sign stands on the pilot's page."));
    }

    void toBuyers(Pilot pilot, Deadline deadline, Moment moment, Set<Recipient> parts, List<String> gaps) {
        String open = gaps.isEmpty()
                ? "Every condition of it is met; it waits for a person's decision in Tasklist."
                : "Still open:\n\n" + gaps.stream().map(gap -> "- " + gap).collect(Collectors.joining("\n"));
        desk.to(parts, pilot.id(), note(pilot, deadline, moment, open));
    }

    private static Note note(Pilot pilot, Deadline deadline, Moment moment, String whatIsOpen) {
        PilotSchedule schedule = pilot.schedule();
        String due = LetterWords.time(deadline.dueIn(schedule), schedule.zone());
        String escalation = moment == Moment.ESCALATED
                ? "The people who answer for it were reminded in vain. You are named as the one who hears of it then.\n\n"
                : "";
        return new Note(
                KIND,
                deadline + "/" + moment + "/" + deadline.dateIn(schedule),
                deadline.title() + " " + moment.standing(),
                "The " + deadline.title().toLowerCase(Locale.ROOT) + " of the pilot \"" + pilot.name() + "\" "
                        + (moment.isOverdue() ? "was due on " : "is due on ") + due + " (day "
                        + schedule.dayOf(deadline.dateIn(schedule)) + ").\n\n" + escalation + whatIsOpen);
    }
}
