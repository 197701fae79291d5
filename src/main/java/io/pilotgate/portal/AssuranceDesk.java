package io.pilotgate.portal;

import io.pilotgate.access.Account;
import io.pilotgate.access.Role;
import io.pilotgate.evaluation.Vendor;
import io.pilotgate.evaluation.Vendors;
import io.pilotgate.evaluation.assurance.Lapse;
import io.pilotgate.evaluation.assurance.Lapses;
import io.pilotgate.evaluation.assurance.RecordedSoc2;
import io.pilotgate.evaluation.assurance.Soc2Report;
import io.pilotgate.evaluation.assurance.Soc2Reports;
import io.pilotgate.evaluation.assurance.Soc2Standing;
import io.pilotgate.kernel.VendorId;
import io.pilotgate.portal.entry.Soc2Entry;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What vouches for a vendor, as staff see and keep it. */
@Component
public class AssuranceDesk {

    private static final Role[] KEEPERS = {Role.LEAD, Role.SECURITY, Role.ADMINISTRATOR};

    private final Doorkeeper door;
    private final Vendors vendors;
    private final Soc2Reports reports;
    private final Lapses lapses;
    private final Clock clock;

    AssuranceDesk(Doorkeeper door, Vendors vendors, Soc2Reports reports, Lapses lapses, Clock clock) {
        this.door = door;
        this.vendors = vendors;
        this.reports = reports;
        this.lapses = lapses;
        this.clock = clock;
    }

    public boolean mayRecord() {
        return door.isStaffWith(KEEPERS);
    }

    /** The vendor's SOC 2 reports, the one to judge by first. */
    public List<RecordedSoc2> soc2(String vendorId) {
        door.staff();
        return reports.of(vendors.find(new VendorId(vendorId)).id());
    }

    /** Which of the vendor's papers end, and when. */
    public List<Lapse> lapses(Vendor vendor) {
        door.staff();
        return lapses.of(vendor);
    }

    /** The SOC 2 report to judge by, of every vendor that has any. */
    public Map<VendorId, Soc2Report> soc2() {
        door.staff();
        return reports.newest();
    }

    /** As of today, UTC: the ends of a period are dates without a zone. */
    public Soc2Standing standing(Soc2Report report) {
        return report.on(today());
    }

    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    public void record(String vendorId, Soc2Entry entry) {
        Account person = door.staffWith(KEEPERS);
        VendorId vendor = vendors.find(new VendorId(vendorId)).id();
        reports.record(vendor, entry.read(), person.id());
    }
}
