package io.pilotgate.portal;

import io.pilotgate.access.Account;
import io.pilotgate.access.Role;
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
    private final Clock clock;

    VendorDesk(Doorkeeper door, Vendors vendors, RedFlags flags, Clock clock) {
        this.door = door;
        this.vendors = vendors;
        this.flags = flags;
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
