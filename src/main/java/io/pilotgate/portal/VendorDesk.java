package io.pilotgate.portal;

import io.pilotgate.access.Account;
import io.pilotgate.access.Role;
import io.pilotgate.evaluation.FlagRecord;
import io.pilotgate.evaluation.FlagRegister;
import io.pilotgate.evaluation.RedFlag;
import io.pilotgate.evaluation.RedFlags;
import io.pilotgate.evaluation.Vendor;
import io.pilotgate.evaluation.Vendors;
import io.pilotgate.kernel.VendorId;
import io.pilotgate.portal.entry.CertificateEntry;
import io.pilotgate.portal.entry.VendorEntry;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.springframework.stereotype.Component;

/** The vendor register as staff see and keep it. */
@Component
public class VendorDesk {

    private static final Role[] KEEPERS = {Role.LEAD, Role.ADMINISTRATOR};
    private static final Role[] RENEWERS = {Role.LEAD, Role.SECURITY, Role.ADMINISTRATOR};

    private final Doorkeeper door;
    private final Vendors vendors;
    private final RedFlags flags;
    private final FlagRegister register;
    private final Clock clock;

    VendorDesk(Doorkeeper door, Vendors vendors, RedFlags flags, FlagRegister register, Clock clock) {
        this.door = door;
        this.vendors = vendors;
        this.flags = flags;
        this.register = register;
        this.clock = clock;
    }

    public List<Vendor> all() {
        door.staff();
        return vendors.all();
    }

    public Vendor find(String id) {
        door.staff();
        return vendors.find(new VendorId(id));
    }

    /** Red flags as of today, UTC: a certificate's last day is a date without a zone. */
    public List<RedFlag> openFlags(Vendor vendor) {
        return flags.openFor(vendor.id(), LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC));
    }

    /** Every flag that was ever noticed against the vendor, the newest first. */
    public List<FlagRecord> flagTrace(Vendor vendor) {
        door.staff();
        List<FlagRecord> trace = new ArrayList<>(register.of(vendor.id()));
        Collections.reverse(trace);
        return List.copyOf(trace);
    }

    public boolean mayRegister() {
        return door.isStaffWith(KEEPERS);
    }

    public boolean mayRenew() {
        return door.isStaffWith(RENEWERS);
    }

    public void requireMayRegister() {
        door.staffWith(KEEPERS);
    }

    public Vendor register(VendorEntry entry) {
        Account person = door.staffWith(KEEPERS);
        return vendors.register(entry.read(), person.id());
    }

    public Vendor renewCertificate(String id, CertificateEntry entry) {
        Account person = door.staffWith(RENEWERS);
        Vendor vendor = vendors.find(new VendorId(id));
        vendors.renewCertificate(vendor.id(), entry.read(), person.id());
        return vendors.find(vendor.id());
    }
}
