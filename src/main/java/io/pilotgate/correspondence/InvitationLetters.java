package io.pilotgate.correspondence;

import io.pilotgate.pilot.GateConditionWaived;
import io.pilotgate.pilot.PilotLaunched;
import io.pilotgate.pilot.PilotResumed;
import io.pilotgate.pilot.PilotStopped;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What happens to a pilot, told to the calendars of its people. */
@Component
class InvitationLetters {

    private final LetterDesk desk;
    private final Invitations invitations;

    InvitationLetters(LetterDesk desk, Invitations invitations) {
        this.desk = desk;
        this.invitations = invitations;
    }

    @EventListener
    void on(PilotLaunched launched) {
        invitations.invite(desk.pilot(launched.pilot()));
    }

    @EventListener
    void on(PilotResumed resumed) {
        invitations.move(desk.pilot(resumed.pilot()));
    }

    @EventListener
    void on(PilotStopped stopped) {
        invitations.cancel(desk.pilot(stopped.pilot()), deadline -> true, "The pilot has been stopped.");
    }

    /** A review that was let go is no date any more. */
    @EventListener
    void on(GateConditionWaived waived) {
        if (waived.condition().equals(Reminders.REVIEW_CONDITION)) {
            invitations.cancel(
                    desk.pilot(waived.pilot()),
                    deadline -> deadline == Deadline.MID_PILOT_REVIEW,
                    "The mid-pilot review has been let go, with a reason.");
        }
    }
}
