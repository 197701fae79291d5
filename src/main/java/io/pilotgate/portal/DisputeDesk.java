package io.pilotgate.portal;

import io.pilotgate.access.Account;
import io.pilotgate.access.Role;
import io.pilotgate.grading.Adjudication;
import io.pilotgate.grading.ContestedItem;
import io.pilotgate.grading.Corrections;
import io.pilotgate.grading.Dispute;
import io.pilotgate.grading.DisputeStage;
import io.pilotgate.grading.Disputes;
import io.pilotgate.pilot.Pilot;
import io.pilotgate.portal.entry.DeclineEntry;
import io.pilotgate.portal.entry.DisputeEntry;
import io.pilotgate.portal.entry.RulingEntry;
import org.springframework.stereotype.Component;

/**
 * Failed items: the vendor's people contest them, reviewers of QA decide them blind, leads countersign what is corrected.
 */
@Component
public class DisputeDesk {

    private final Doorkeeper door;
    private final Disputes disputes;
    private final Adjudication adjudication;
    private final Corrections corrections;

    DisputeDesk(Doorkeeper door, Disputes disputes, Adjudication adjudication, Corrections corrections) {
        this.door = door;
        this.disputes = disputes;
        this.adjudication = adjudication;
        this.corrections = corrections;
    }

    public Dispute contest(String pilotId, DisputeEntry entry) {
        Pilot pilot = door.pilot(pilotId);
        Account person = door.vendorOf(pilot);
        var contested = entry.read();
        return disputes.contest(pilot.id(), contested.item(), contested.reason(), contested.evidence(), person.id());
    }

    /** The vendor contests nothing more. */
    public void close(String pilotId) {
        Pilot pilot = door.pilot(pilotId);
        Account person = door.vendorOf(pilot);
        disputes.close(pilot.id(), person.id());
    }

    /** Opens a contested item to its adjudicator. */
    public ContestedItem open(String pilotId, int number) {
        Pilot pilot = door.pilotForStaff(pilotId);
        Account person = door.staffWith(Role.QA);
        return adjudication.open(pilot.id(), number, person.id());
    }

    public void decide(String pilotId, int number, RulingEntry entry) {
        Pilot pilot = door.pilotForStaff(pilotId);
        Account person = door.staffWith(Role.QA);
        var ruled = entry.read();
        adjudication.decide(pilot.id(), number, ruled.choice(), ruled.reason(), person.id());
    }

    public void countersign(String pilotId, int correction) {
        Pilot pilot = door.pilotForStaff(pilotId);
        Account person = door.staffWith(Role.LEAD);
        corrections.countersign(pilot.id(), correction, person.id());
    }

    public void decline(String pilotId, int correction, DeclineEntry entry) {
        Pilot pilot = door.pilotForStaff(pilotId);
        Account person = door.staffWith(Role.LEAD);
        corrections.decline(pilot.id(), correction, entry.read(), person.id());
    }

    public boolean isVendor(Pilot pilot) {
        return pilot.vendor().equals(door.person().vendor());
    }

    /** Whether the person may decide contested items of this pilot. */
    public boolean mayDecide(Pilot pilot) {
        return door.isStaffWith(Role.QA)
                && adjudication.isOpenTo(pilot.id(), door.person().id());
    }

    public boolean mayCountersign() {
        return door.isStaffWith(Role.LEAD);
    }

    /**
     * Whether the buyer's person may read the vendor's reasons: they could tell an adjudicator whose label is whose, so
     * they are kept back until nothing is left to decide, or only a lead's countersignature.
     */
    public boolean showsReasons(Pilot pilot) {
        DisputeStage stage = disputes.stage(pilot.id());
        return stage == DisputeStage.SETTLED
                || stage == DisputeStage.GIVEN_UP
                || (stage == DisputeStage.COUNTERSIGNING && mayCountersign());
    }
}
