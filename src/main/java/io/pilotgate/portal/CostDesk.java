package io.pilotgate.portal;

import io.pilotgate.access.Role;
import io.pilotgate.commercial.AccurateCost;
import io.pilotgate.commercial.AccurateCosts;
import io.pilotgate.commercial.OwnEffort;
import io.pilotgate.commercial.OwnEfforts;
import io.pilotgate.commercial.ShadowCosts;
import io.pilotgate.commercial.pricing.AccurateItemCost;
import io.pilotgate.commercial.pricing.ShadowPricing;
import io.pilotgate.pilot.Pilot;
import io.pilotgate.pilot.PilotSearch;
import io.pilotgate.pilot.Pilots;
import io.pilotgate.portal.entry.EffortEntry;
import io.pilotgate.portal.entry.ShadowEntry;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What accurate items cost. For the buyer's people alone: it is made of a score that the vendor does not see like this. */
@Component
public class CostDesk {

    /** Another pilot's cost beside this one's. */
    public record Compared(Pilot other, AccurateCost cost, AccurateItemCost.Difference difference) {}

    private static final int MOST_OTHERS = 200;

    private final Doorkeeper door;
    private final AccurateCosts costs;
    private final OwnEfforts efforts;
    private final ShadowCosts shadows;
    private final Pilots pilots;

    CostDesk(Doorkeeper door, AccurateCosts costs, OwnEfforts efforts, ShadowCosts shadows, Pilots pilots) {
        this.door = door;
        this.costs = costs;
        this.efforts = efforts;
        this.shadows = shadows;
        this.pilots = pilots;
    }

    public AccurateCost of(Pilot pilot) {
        door.staff();
        return costs.of(pilot.id());
    }

    /** Empty where one of them is no data. */
    public Optional<Compared> compare(Pilot pilot, String otherId) {
        Pilot other = door.pilotForStaff(otherId);
        AccurateCost beside = costs.of(other.id());
        return costs.compare(costs.of(pilot.id()), beside).map(difference -> new Compared(other, beside, difference));
    }

    /** Other pilots to compare with; of many those that run, then the newest. */
    public List<Pilot> others(Pilot pilot) {
        door.staff();
        return pilots.find(PilotSearch.ALL, 0, MOST_OTHERS).pilots().stream()
                .filter(other -> !other.id().equals(pilot.id()))
                .toList();
    }

    public List<OwnEffort> efforts(Pilot pilot) {
        door.staff();
        return efforts.of(pilot.id());
    }

    public List<ShadowPricing.Row> shadows(Pilot pilot, ShadowEntry entry) {
        door.staff();
        return shadows.of(pilot.id(), entry.speed(), entry.edges());
    }

    public boolean mayRecord() {
        return door.isStaffWith(Role.LEAD, Role.QA, Role.FINANCE);
    }

    public void record(String pilotId, EffortEntry entry) {
        Pilot pilot = door.pilotForStaff(pilotId);
        var person = door.staffWith(Role.LEAD, Role.QA, Role.FINANCE);
        EffortEntry.Effort effort = entry.read();
        efforts.record(
                pilot.id(),
                effort.kind(),
                effort.day(),
                effort.hours(),
                effort.hourlyCost(),
                effort.remark(),
                person.id());
    }
}
