package io.pilotgate.portal;

import io.pilotgate.access.Account;
import io.pilotgate.access.Role;
import io.pilotgate.decision.Exits;
import io.pilotgate.evaluation.EvaluationId;
import io.pilotgate.evaluation.Shortlist;
import io.pilotgate.evaluation.Vendors;
import io.pilotgate.evaluation.WantedLaunch;
import io.pilotgate.kernel.PilotId;
import io.pilotgate.kernel.VendorId;
import io.pilotgate.pilot.LaunchPlan;
import io.pilotgate.pilot.Phase;
import io.pilotgate.pilot.Pilot;
import io.pilotgate.pilot.PilotSearch;
import io.pilotgate.pilot.Pilots;
import io.pilotgate.pilot.PilotsFound;
import io.pilotgate.pilot.Scope;
import io.pilotgate.portal.entry.LaunchEntry;
import io.pilotgate.portal.entry.LaunchReader;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Pilots as the person at the door may see and launch them. */
@Component
public class PilotDesk {

    private static final Role[] LAUNCHERS = {Role.LEAD, Role.ADMINISTRATOR};

    private final Doorkeeper door;
    private final Pilots pilots;
    private final Exits exits;
    private final Vendors vendors;
    private final LaunchReader reader;
    private final Shortlist shortlist;

    PilotDesk(Doorkeeper door, Pilots pilots, Exits exits, Vendors vendors, LaunchReader reader, Shortlist shortlist) {
        this.door = door;
        this.pilots = pilots;
        this.exits = exits;
        this.vendors = vendors;
        this.reader = reader;
        this.shortlist = shortlist;
    }

    /** Staff see all, a vendor's person those of the vendor. */
    public List<Pilot> visible() {
        VendorId vendor = door.person().vendor();
        if (vendor == null) {
            return pilots.all();
        }
        Set<PilotId> gone = exits.revokedAmong(pilots.idsOf(vendor));
        return pilots.ofVendor(vendor).stream()
                .filter(pilot -> !gone.contains(pilot.id()))
                .toList();
    }

    /**
     * A page of those that this person may see.
     *
     * @param text a part of the pilot's or the vendor's name, or the pilot's id
     * @param phases where they stand; empty for anywhere
     */
    public PilotsFound find(String text, Set<Phase> phases, Paging paging) {
        Optional<VendorId> vendor = Optional.ofNullable(door.person().vendor());
        Set<PilotId> gone =
                vendor.map(own -> exits.revokedAmong(pilots.idsOf(own))).orElse(Set.of());
        Set<VendorId> named = text.isBlank() ? Set.of() : vendors.named(text.strip());
        return pilots.find(new PilotSearch(text, named, phases, vendor, gone), paging.offset(), paging.size());
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
