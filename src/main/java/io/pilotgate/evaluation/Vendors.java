package io.pilotgate.evaluation;

import io.pilotgate.audit.AuditTrail;
import io.pilotgate.kernel.PersonId;
import io.pilotgate.kernel.Refusal;
import io.pilotgate.kernel.VendorId;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The vendor register. */
@Service
public class Vendors {

    private static final int MOST_NAMED = 500;

    private final VendorStore store;
    private final AuditTrail audit;
    private final ApplicationEventPublisher facts;

    Vendors(VendorStore store, AuditTrail audit, ApplicationEventPublisher facts) {
        this.store = store;
        this.audit = audit;
        this.facts = facts;
    }

    /** Registers a vendor; refuses a name that is taken. */
    @Transactional
    public Vendor register(NewVendor wanted, PersonId by) {
        if (store.isNameTaken(wanted.name())) {
            throw Refusal.conflict("name", "A vendor named '" + wanted.name() + "' is registered already.");
        }
        Vendor vendor = new Vendor(
                VendorId.random(),
                wanted.name(),
                wanted.contactName(),
                wanted.contactEmail(),
                wanted.country(),
                wanted.specialisation(),
                wanted.iso27001(),
                null);
        store.insert(vendor);
        audit.record(null, by, "vendor-registered", vendor.id().value(), Map.of("name", vendor.name()));
        return vendor;
    }

    /** Puts a newer certificate on record; what it replaces stays in the audit trail. */
    @Transactional
    public void renewCertificate(VendorId id, Certificate certificate, PersonId by) {
        Vendor vendor = find(id);
        Certificate before = vendor.iso27001();
        store.updateCertificate(id, certificate);
        audit.record(
                null,
                by,
                "certificate-renewed",
                id.value(),
                Map.of("number", certificate.number(), "before", before == null ? "none" : before.number()));
        facts.publishEvent(new CertificateRenewed(id, certificate, by));
    }

    /** Says where the vendor's people are; every time that is due is said to them in this zone too. */
    @Transactional
    public void setZone(VendorId id, ZoneId zone, PersonId by) {
        ZoneId before = find(id).zone();
        if (zone.equals(before)) {
            return;
        }
        store.updateZone(id, zone);
        audit.record(
                null,
                by,
                "vendor-zone-set",
                id.value(),
                Map.of("zone", zone.getId(), "before", before == null ? "none" : before.getId()));
    }

    public Vendor find(VendorId id) {
        return store.find(id).orElseThrow(() -> Refusal.notFound("vendorId", "There is no vendor with this id."));
    }

    /** The names of these vendors, in one statement. */
    public Map<VendorId, String> names(Set<VendorId> ids) {
        return ids.isEmpty() ? Map.of() : store.names(ids);
    }

    /** Vendors with this in their name; of many the first 500. */
    public Set<VendorId> named(String part) {
        return store.named(part, MOST_NAMED);
    }

    /** A page of those with this in their name, by name. */
    public VendorsFound find(String part, long offset, int most) {
        return store.find(part.strip(), offset, most);
    }

    public List<Vendor> all() {
        return store.all();
    }
}
