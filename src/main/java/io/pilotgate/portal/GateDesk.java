package io.pilotgate.portal;

import io.pilotgate.access.Account;
import io.pilotgate.access.Role;
import io.pilotgate.pilot.ConditionFinding;
import io.pilotgate.pilot.Gate;
import io.pilotgate.pilot.GateDecision;
import io.pilotgate.pilot.Gates;
import io.pilotgate.pilot.Pilot;
import io.pilotgate.portal.entry.WaiverEntry;
import io.pilotgate.portal.entry.WaiverEntry.Waived;
import java.util.List;
import org.springframework.stereotype.Component;

/** The gates of a pilot: what they ask for, what was decided, and the waivers that a lead gives. */
@Component
public class GateDesk {

    private final Doorkeeper door;
    private final Gates gates;

    GateDesk(Doorkeeper door, Gates gates) {
        this.door = door;
        this.gates = gates;
    }

    public List<ConditionFinding> assess(Pilot pilot, Gate gate) {
        door.staff();
        return gates.assess(pilot.id(), gate);
    }

    public List<GateDecision> decisions(Pilot pilot) {
        return gates.decisions(pilot.id());
    }

    public void waive(String pilotId, WaiverEntry entry) {
        Pilot pilot = door.pilotForStaff(pilotId);
        Account person = door.staffWith(Role.LEAD);
        Waived waived = entry.read();
        gates.waive(pilot.id(), waived.gate(), waived.condition(), waived.reason(), person.id());
    }
}
