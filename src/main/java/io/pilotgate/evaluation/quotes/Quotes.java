package io.pilotgate.evaluation.quotes;

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
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What vendors ask for their work. A newer quote takes the place of the one before, which stays on record. */
@Service
public class Quotes {

    private final Vendors vendors;
    private final QuoteStore store;
    private final PriceBands bands;
    private final AuditTrail audit;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    Quotes(
            Vendors vendors,
            QuoteStore store,
            PriceBands bands,
            AuditTrail audit,
            ApplicationEventPublisher facts,
            Clock clock) {
        this.vendors = vendors;
        this.store = store;
        this.bands = bands;
        this.audit = audit;
        this.facts = facts;
        this.clock = clock;
    }

    @Transactional
    public void record(VendorId vendor, Quote quote, PersonId by) {
        vendors.find(vendor);
        Work work = quote.work();
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        if (quote.quotedOn().isAfter(LocalDate.ofInstant(now, ZoneOffset.UTC).plusDays(1))) {
            throw Refusal.invalid(
                    "quotedOn",
                    quote.quotedOn() + " is still ahead. Write the day on which the vendor made the offer.");
        }
        store.insert(vendor, quote, by, now);
        audit.record(
                null,
                by,
                "quote-recorded",
                vendor.value(),
                Map.of(
                        "work",
                        work.taskType() + " " + work.model(),
                        "price",
                        quote.price().toString()));
        facts.publishEvent(new QuoteRecorded(vendor, quote, by));
    }

    /** Every quote that was recorded, the newest first. */
    public List<RecordedQuote> of(VendorId vendor) {
        return store.of(vendor);
    }

    /** The newest of each work. */
    public List<Quote> inForce(VendorId vendor) {
        return newest(store.of(vendor));
    }

    /** Quotes in force that are more than 25 % under the buyer's own band, whether the vendor gave a reason or not. */
    public List<FarUnderBand> farUnderBand(VendorId vendor) {
        return farUnderBand(List.of(vendor)).getOrDefault(vendor, List.of());
    }

    /** Of several vendors, in as many queries as of one; a vendor without any is not in it. */
    public Map<VendorId, List<FarUnderBand>> farUnderBand(Collection<VendorId> vendors) {
        Map<Work, PriceBand> known = bands.byWork();
        Map<VendorId, List<FarUnderBand>> under = new HashMap<>();
        store.of(vendors).forEach((vendor, recorded) -> {
            List<FarUnderBand> found = newest(recorded).stream()
                    .flatMap(quote -> Optional.ofNullable(known.get(quote.work()))
                            .filter(band -> band.isFarAbove(quote.price()))
                            .map(band -> new FarUnderBand(quote, band))
                            .stream())
                    .toList();
            under.put(vendor, found);
        });
        return under;
    }

    /** Who ever quoted for this work. */
    public List<VendorId> quotedBy(Work work) {
        return store.quotedBy(work);
    }

    private static List<Quote> newest(List<RecordedQuote> recorded) {
        Map<Work, Quote> newest = new LinkedHashMap<>();
        recorded.forEach(quote -> newest.putIfAbsent(quote.quote().work(), quote.quote()));
        return List.copyOf(newest.values());
    }
}
