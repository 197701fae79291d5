package io.pilotgate.portal;

import io.pilotgate.access.Account;
import io.pilotgate.access.Role;
import io.pilotgate.evaluation.Certificate;
import io.pilotgate.evaluation.CurrentAnswers;
import io.pilotgate.evaluation.FlagRecord;
import io.pilotgate.evaluation.FlagRegister;
import io.pilotgate.evaluation.PendingFlag;
import io.pilotgate.evaluation.RedFlag;
import io.pilotgate.evaluation.RedFlags;
import io.pilotgate.evaluation.Vendor;
import io.pilotgate.evaluation.Vendors;
import io.pilotgate.evaluation.VendorsFound;
import io.pilotgate.evaluation.criteria.Answers;
import io.pilotgate.kernel.VendorId;
import io.pilotgate.portal.entry.CertificateEntry;
import io.pilotgate.portal.entry.VendorEntry;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
    private final CurrentAnswers answers;
    private final Clock clock;

    VendorDesk(
            Doorkeeper door,
            Vendors vendors,
            RedFlags flags,
            FlagRegister register,
            CurrentAnswers answers,
            Clock clock) {
        this.door = door;
        this.vendors = vendors;
        this.flags = flags;
        this.register = register;
        this.answers = answers;
        this.clock = clock;
    }

    /** A page of the register, by name. */
    public VendorsFound find(String part, Paging paging) {
        door.staff();
        return vendors.find(part, paging.offset(), paging.size());
    }

    public Vendor find(String id) {
        door.staff();
        return vendors.find(new VendorId(id));
    }

    /** Red flags as of today, UTC: a certificate's last day is a date without a zone. */
    public List<RedFlag> openFlags(Vendor vendor) {
        return flags.openFor(vendor.id(), today());
    }

    /** The same of several vendors, in as many queries as of one. */
    public Map<VendorId, List<RedFlag>> openFlags(Collection<Vendor> several) {
        door.staff();
        return flags.openFor(several, today());
    }

    /** What our own people have to find out before it can be told. */
    public List<PendingFlag> waitingFlags(Vendor vendor) {
        door.staff();
        return flags.pendingFor(vendor.id(), today());
    }

    /** The same of several vendors. */
    public Map<VendorId, List<PendingFlag>> waitingFlags(Collection<Vendor> several) {
        door.staff();
        return flags.pendingFor(several, today());
    }

    /** Every flag that was ever noticed, of several vendors, the oldest first. */
    public Map<VendorId, List<FlagRecord>> flagTraces(Collection<Vendor> several) {
        door.staff();
        return register.of(several.stream().map(Vendor::id).toList());
    }

    /** What the vendor answered of its certificate where that is not on record; it is a claim until somebody confirms it. */
    public Optional<Answers> claimed(Vendor vendor) {
        door.staff();
        Certificate known = vendor.iso27001();
        return answers.of(vendor.id())
                .filter(given -> given.has("SEC1.certificateNumber"))
                .filter(given -> known == null || !isSame(known, given));
    }

    private static boolean isSame(Certificate known, Answers given) {
        return given.text("SEC1.certificateNumber")
                        .filter(known.number()::equals)
                        .isPresent()
                && given.date("SEC1.expiresOn")
                        .filter(known.expiresOn()::equals)
                        .isPresent();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
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
