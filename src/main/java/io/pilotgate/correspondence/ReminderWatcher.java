package io.pilotgate.correspondence;

import io.pilotgate.pilot.Pilot;
import io.pilotgate.pilot.PilotWatcher;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * Reminds people of the deadlines that are next, each time once. The outbox knows what was written before, so a second
 * look writes nothing; after an outage only the newest reminder goes out. A deadline that a pause moved is a new one.
 */
@Component
class ReminderWatcher implements PilotWatcher {

    private final Reminders reminders;
    private final ReminderLetters letters;

    ReminderWatcher(Reminders reminders, ReminderLetters letters) {
        this.reminders = reminders;
        this.letters = letters;
    }

    @Override
    public void look(Pilot pilot, Instant now) {
        if (pilot.schedule().isPausedAt(now)) {
            return;
        }
        ReminderDates dates = reminders.datesOf(pilot);
        for (Deadline deadline : reminders.open(pilot)) {
            dates.due(deadline, now).ifPresent(moment -> remind(pilot, deadline, moment));
        }
    }

    private void remind(Pilot pilot, Deadline deadline, Moment moment) {
        Set<Recipient> parts = ReminderTable.of(deadline).at(moment);
        Set<Recipient> buyers = EnumSet.copyOf(parts);
        if (buyers.remove(Recipient.VENDOR)) {
            letters.toVendor(pilot, deadline, moment);
        }
        letters.toBuyers(pilot, deadline, moment, buyers, reminders.gaps(pilot, deadline));
    }
}
