package io.pilotgate.portal;

import io.pilotgate.access.Account;
import io.pilotgate.access.Role;
import io.pilotgate.evaluation.EvaluationId;
import io.pilotgate.evaluation.Shortlist;
import io.pilotgate.evaluation.WantedLaunch;
import io.pilotgate.kernel.VendorId;
import io.pilotgate.pilot.LaunchPlan;
import io.pilotgate.pilot.Pilot;
import io.pilotgate.pilot.Pilots;
import io.pilotgate.pilot.Scope;
import io.pilotgate.portal.entry.LaunchEntry;
import io.pilotgate.portal.entry.LaunchReader;
import java.util.List;
import org.springframework.stereotype.Component;

/** Pilots as the person at the door may see and launch them. */
@Component
public class PilotDesk {

    private static final Role[] LAUNCHERS = {Role.LEAD, Role.ADMINISTRATOR};

    private final Doorkeeper door;
    private final Pilots pilots;
    private final LaunchReader reader;
    private final Shortlist shortlist;

    PilotDesk(Doorkeeper door, Pilots pilots, LaunchReader reader, Shortlist shortlist) {
        this.door = door;
        this.pilots = pilots;
        this.reader = reader;
        this.shortlist = shortlist;
    }

    /** Staff see all, a vendor's person those of the vendor. */
    public List<Pilot> visible() {
        Account person = door.person();
        VendorId vendor = person.vendor();
        return vendor == null
                ? pilots.all()
                : pilots.ofVendor(vendor).stream()
                        .filter(pilot -> door.isOpenTo(person, pilot))
                        .toList();
    }

    public boolean mayLaunch() {
        return door.isStaffWith(LAUNCHERS);
    }

    public void requireMayLaunch() {
        door.staffWith(LAUNCHERS);
    }

    public Pilot launch(LaunchEntry entry) {
        Account person = door.staffWith(LAUNCHERS);
        LaunchPlan plan = reader.read(entry);
        String weighed =
                entry.evaluationId() == null ? "" : entry.evaluationId().strip();
        if (weighed.isEmpty()) {
            return pilots.launch(plan, person.id());
        }
        EvaluationId evaluation = new EvaluationId(weighed);
        LaunchPlan held = plan.with(shortlist.require(evaluation, wanted(plan)));
        return pilots.launch(held, person.id(), pilot -> shortlist.launched(evaluation, pilot, person.id()));
    }

    private static WantedLaunch wanted(LaunchPlan plan) {
        Scope scope = plan.scope();
        return new WantedLaunch(
                plan.vendor(),
                scope.frameworks(),
                plan.terms().target(),
                scope.modalities(),
                scope.taskType(),
                plan.least());
    }
}
