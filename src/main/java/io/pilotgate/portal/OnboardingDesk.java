package io.pilotgate.portal;

import io.pilotgate.access.Account;
import io.pilotgate.access.Role;
import io.pilotgate.decision.NextCycles;
import io.pilotgate.onboarding.AccessControls;
import io.pilotgate.onboarding.ConfirmedDeidentification;
import io.pilotgate.onboarding.Deidentification;
import io.pilotgate.onboarding.MappedControl;
import io.pilotgate.onboarding.SecurityControls;
import io.pilotgate.onboarding.StartTime;
import io.pilotgate.onboarding.StartTimes;
import io.pilotgate.pilot.Phase;
import io.pilotgate.pilot.Pilot;
import io.pilotgate.portal.entry.AccessControlsEntry;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What onboarding established of a pilot, for the buyer's people. */
@Component
public class OnboardingDesk {

    private final Doorkeeper door;
    private final SecurityControls controls;
    private final Deidentification deidentification;
    private final StartTimes starts;
    private final NextCycles cycles;

    OnboardingDesk(
            Doorkeeper door,
            SecurityControls controls,
            Deidentification deidentification,
            StartTimes starts,
            NextCycles cycles) {
        this.door = door;
        this.controls = controls;
        this.deidentification = deidentification;
        this.starts = starts;
        this.cycles = cycles;
    }

    public List<MappedControl> controls(Pilot pilot) {
        door.staff();
        return controls.of(pilot.id());
    }

    public AccessControls access(Pilot pilot) {
        door.staff();
        return controls.access(pilot.id());
    }

    public Optional<ConfirmedDeidentification> deidentification(Pilot pilot) {
        door.staff();
        return deidentification.confirmed(pilot.id());
    }

    /** Empty before the MSA is signed, and where the papers came along from the pilot before. */
    public Optional<StartTime> start(Pilot pilot) {
        door.staff();
        return isNextCycle(pilot) ? Optional.empty() : starts.of(pilot.id());
    }

    public boolean isNextCycle(Pilot pilot) {
        return cycles.before(pilot.id()).isPresent();
    }

    /** Whether this person may answer the points of SEC3 anew now. */
    public boolean mayAnswer(Pilot pilot) {
        return door.isStaffWith(Role.SECURITY)
                && pilot.phase() == Phase.ONBOARDING
                && !controls.of(pilot.id()).isEmpty();
    }

    public void answer(String pilotId, AccessControlsEntry entry) {
        Pilot pilot = door.pilotForStaff(pilotId);
        Account person = door.staffWith(Role.SECURITY);
        controls.answer(pilot.id(), entry.read(), person.id());
    }
}
