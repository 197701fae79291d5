package io.pilotgate.portal;

import io.pilotgate.access.Account;
import io.pilotgate.access.Role;
import io.pilotgate.decision.quality.FaultMark;
import io.pilotgate.decision.quality.Faults;
import io.pilotgate.decision.quality.QualityReport;
import io.pilotgate.decision.quality.QualityReports;
import io.pilotgate.decision.quality.RetrainingCycle;
import io.pilotgate.decision.quality.Retrainings;
import io.pilotgate.decision.quality.ScaleFigures;
import io.pilotgate.decision.quality.ScaleTest;
import io.pilotgate.decision.quality.ScaleTests;
import io.pilotgate.delivery.RollUp;
import io.pilotgate.delivery.RollUps;
import io.pilotgate.delivery.Side;
import io.pilotgate.grading.FailedItem;
import io.pilotgate.pilot.Pilot;
import io.pilotgate.portal.entry.FaultEntry;
import io.pilotgate.portal.entry.PlanReasonEntry;
import io.pilotgate.portal.entry.RetrainingEntry;
import io.pilotgate.portal.entry.ScaleTestEntry;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * Quality over time. What is measured against sealed truth is for the buyer's people; the vendor sees its own layers, the
 * trainings and the days on which something is tested.
 */
@Component
public class QualityDesk {

    private static final int LONGEST_REASON = 2000;

    private final Doorkeeper door;
    private final QualityReports reports;
    private final RollUps rollUps;
    private final Faults faults;
    private final Retrainings retrainings;
    private final ScaleTests tests;

    QualityDesk(
            Doorkeeper door,
            QualityReports reports,
            RollUps rollUps,
            Faults faults,
            Retrainings retrainings,
            ScaleTests tests) {
        this.door = door;
        this.reports = reports;
        this.rollUps = rollUps;
        this.faults = faults;
        this.retrainings = retrainings;
        this.tests = tests;
    }

    public boolean isStaff() {
        return door.person().isStaff();
    }

    public QualityReport report(Pilot pilot) {
        door.staff();
        return reports.of(pilot.id());
    }

    public List<RollUp> weeks(Pilot pilot) {
        return rollUps.weekly(pilot.id());
    }

    public List<RetrainingCycle> trainings(Pilot pilot) {
        return retrainings.of(pilot.id());
    }

    public List<ScaleTest> tests(Pilot pilot) {
        return tests.of(pilot.id());
    }

    /** Both sides know them: the contract has a price for them. */
    public Set<LocalDate> surgeDays(Pilot pilot) {
        return tests.surgeDays(pilot.id());
    }

    public List<ScaleFigures> testFigures(Pilot pilot) {
        door.staff();
        return tests.figures(pilot.id());
    }

    public List<FailedItem> failed(Pilot pilot) {
        door.staff();
        return faults.failed(pilot.id());
    }

    public Collection<FaultMark> marks(Pilot pilot) {
        door.staff();
        return faults.marks(pilot.id());
    }

    public boolean mayMark() {
        return door.isStaffWith(Role.QA, Role.LEAD);
    }

    public boolean mayPlan() {
        return door.isStaffWith(Role.LEAD);
    }

    public boolean mayLog(Pilot pilot) {
        return mayMark() || isVendor(pilot);
    }

    public FaultMark mark(String pilotId, int number, FaultEntry entry) {
        Pilot pilot = door.pilotForStaff(pilotId);
        Account person = door.staffWith(Role.QA, Role.LEAD);
        var marked = entry.read();
        return faults.mark(pilot.id(), number, marked.instruction(), marked.reason(), person.id());
    }

    public RetrainingCycle log(String pilotId, RetrainingEntry entry) {
        Pilot pilot = door.pilot(pilotId);
        Side side = isVendor(pilot) ? Side.VENDOR : Side.BUYER;
        Account person = side == Side.VENDOR ? door.vendorOf(pilot) : door.staffWith(Role.QA, Role.LEAD);
        return retrainings.log(pilot.id(), entry.read(), side, person.id());
    }

    public ScaleTest plan(String pilotId, ScaleTestEntry entry) {
        Pilot pilot = door.pilotForStaff(pilotId);
        Account lead = door.staffWith(Role.LEAD);
        var planned = entry.read();
        return tests.plan(pilot.id(), planned.kind(), planned.day(), planned.plan(), lead.id());
    }

    public ScaleTest callOff(String pilotId, int number, PlanReasonEntry entry) {
        Pilot pilot = door.pilotForStaff(pilotId);
        Account lead = door.staffWith(Role.LEAD);
        return tests.callOff(
                pilot.id(), number, entry.read("Say why the test is called off.", LONGEST_REASON), lead.id());
    }

    private boolean isVendor(Pilot pilot) {
        return pilot.vendor().equals(door.person().vendor());
    }
}
