package io.pilotgate.portal;

import io.pilotgate.access.Account;
import io.pilotgate.access.Role;
import io.pilotgate.agreement.Agreements;
import io.pilotgate.agreement.PauseTerms;
import io.pilotgate.pilot.Pauses;
import io.pilotgate.pilot.Pilot;
import io.pilotgate.pilot.Stop;
import io.pilotgate.pilot.Stops;
import io.pilotgate.portal.entry.PlanReasonEntry;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Pausing, resuming and stopping a pilot: for leads, and to a vendor's person not there. */
@Component
public class PlanDesk {

    private static final int LONGEST_REASON = 2000;

    private final Doorkeeper door;
    private final Pauses pauses;
    private final Stops stops;
    private final Agreements agreements;

    PlanDesk(Doorkeeper door, Pauses pauses, Stops stops, Agreements agreements) {
        this.door = door;
        this.pauses = pauses;
        this.stops = stops;
        this.agreements = agreements;
    }

    /** Whether the person at the door may pause and stop pilots at all. */
    public boolean mayChange() {
        return door.isStaffWith(Role.LEAD);
    }

    public PauseTerms pauseTerms(Pilot pilot) {
        return agreements.of(pilot.id()).terms().pause();
    }

    /** Calendar days of pause that are left; below zero when an open pause has outlasted them. */
    public long pauseDaysLeft(Pilot pilot) {
        return pauses.daysLeft(pilot);
    }

    public void pause(String pilotId, PlanReasonEntry entry) {
        Pilot pilot = door.pilotForStaff(pilotId);
        Account lead = door.staffWith(Role.LEAD);
        pauses.pause(
                pilot.id(), entry.read("Say why the pilot is paused; both sides read it.", LONGEST_REASON), lead.id());
    }

    public void resume(String pilotId) {
        Pilot pilot = door.pilotForStaff(pilotId);
        pauses.resume(pilot.id(), door.staffWith(Role.LEAD).id());
    }

    /** Every proposal to stop it, oldest first; for staff. */
    public List<Stop> stops(Pilot pilot) {
        door.staff();
        return stops.of(pilot.id());
    }

    public Optional<Stop> waitingStop(Pilot pilot) {
        door.staff();
        return stops.waiting(pilot.id());
    }

    public void proposeStop(String pilotId, PlanReasonEntry entry) {
        Pilot pilot = door.pilotForStaff(pilotId);
        Account lead = door.staffWith(Role.LEAD);
        stops.propose(pilot.id(), entry.read("Say why the pilot is to be stopped.", LONGEST_REASON), lead.id());
    }

    public void confirmStop(String pilotId) {
        Pilot pilot = door.pilotForStaff(pilotId);
        stops.confirm(pilot.id(), door.staffWith(Role.LEAD).id());
    }

    public void withdrawStop(String pilotId) {
        Pilot pilot = door.pilotForStaff(pilotId);
        stops.withdraw(pilot.id(), door.staffWith(Role.LEAD).id());
    }
}
