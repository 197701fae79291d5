package io.pilotgate.delivery;

import io.pilotgate.pilot.Pilot;
import io.pilotgate.pilot.PilotWatcher;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** Looks for overdue answers whenever the pilot is looked at. */
@Component
class EscalationWatcher implements PilotWatcher {

    private final EscalationReminders reminders;

    EscalationWatcher(EscalationReminders reminders) {
        this.reminders = reminders;
    }

    @Override
    public void look(Pilot pilot, Instant now) {
        reminders.look(pilot, now);
    }
}
