package io.pilotgate.evaluation.assurance;

import io.pilotgate.audit.AuditTrail;
import io.pilotgate.evaluation.Vendors;
import io.pilotgate.kernel.PersonId;
import io.pilotgate.kernel.Refusal;
import io.pilotgate.kernel.VendorId;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The SOC 2 reports of vendors. None is ever overwritten: what was relied on at a time stays readable. */
@Service
public class Soc2Reports {

    private final Vendors vendors;
    private final Soc2Store store;
    private final AuditTrail audit;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    Soc2Reports(Vendors vendors, Soc2Store store, AuditTrail audit, ApplicationEventPublisher facts, Clock clock) {
        this.vendors = vendors;
        this.store = store;
        this.audit = audit;
        this.facts = facts;
        this.clock = clock;
    }

    /** Puts a report on record; the same one again, or the same with a bridge letter, is a further row. */
    @Transactional
    public void record(VendorId vendor, Soc2Report report, PersonId by) {
        vendors.find(vendor);
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        // A day of grace: where the report was read it may be tomorrow already.
        if (report.period()
                .last()
                .isAfter(LocalDate.ofInstant(now, ZoneOffset.UTC).plusDays(1))) {
            throw Refusal.invalid(
                    "periodTo",
                    "A report looks back, and " + report.period().last()
                            + " is still ahead. Copy the end of the period from the report's first page.");
        }
        store.insert(vendor, report, by, now);
        audit.record(
                null,
                by,
                "soc2-recorded",
                vendor.value(),
                Map.of(
                        "auditor", report.auditor(),
                        "type", report.type().title(),
                        "period",
                                report.period().first() + " to "
                                        + report.period().last(),
                        "coveredTo", report.coveredTo().toString()));
        facts.publishEvent(new Soc2Recorded(vendor, report, by));
    }

    /** All of them, the one of the newest period first. */
    public List<RecordedSoc2> of(VendorId vendor) {
        return store.of(vendor);
    }

    /** The one to judge by, of every vendor that has any. */
    public Map<VendorId, Soc2Report> newest() {
        Map<VendorId, Soc2Report> newest = new HashMap<>();
        store.byVendor()
                .forEach((vendor, reports) -> newest.put(vendor, reports.get(0).report()));
        return newest;
    }

    /** The one to judge by: of the newest period, as it was recorded last. */
    public Optional<Soc2Report> newest(VendorId vendor) {
        return store.of(vendor).stream().map(RecordedSoc2::report).findFirst();
    }
}
