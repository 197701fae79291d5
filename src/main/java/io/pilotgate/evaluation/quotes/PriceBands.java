package io.pilotgate.evaluation.quotes;

import io.pilotgate.audit.AuditTrail;
import io.pilotgate.kernel.PersonId;
import io.pilotgate.kernel.Refusal;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the buyer knows work to cost, work by work. A newer band takes the place of the one before, which stays on record. */
@Service
public class PriceBands {

    private final PriceBandStore store;
    private final AuditTrail audit;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    PriceBands(PriceBandStore store, AuditTrail audit, ApplicationEventPublisher facts, Clock clock) {
        this.store = store;
        this.audit = audit;
        this.facts = facts;
        this.clock = clock;
    }

    @Transactional
    public void set(PriceBand band, PersonId by) {
        band.work();
        store.insert(band, by, clock.instant().truncatedTo(ChronoUnit.MICROS));
        audit.record(
                null,
                by,
                "price-band-set",
                band.taskType() + " " + band.model(),
                Map.of("low", band.low().toString(), "high", band.high().toString(), "source", band.source()));
        facts.publishEvent(new PriceBandSet(band, by));
    }

    /** Ends a band; the one before it does not come back. */
    @Transactional
    public void withdraw(long id, String reason, PersonId by) {
        if (reason.isBlank() || reason.length() > 1000) {
            throw Refusal.invalid("reason", "Say why the band does not stand any more, in at most 1000 characters.");
        }
        SetPriceBand set = inForce().stream()
                .filter(band -> band.id() == id)
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("band", "There is no band in force with this id."));
        if (!store.withdraw(id, reason.strip(), by, clock.instant().truncatedTo(ChronoUnit.MICROS))) {
            throw Refusal.conflict("band", "Somebody has withdrawn this band already.");
        }
        audit.record(
                null,
                by,
                "price-band-withdrawn",
                set.band().taskType() + " " + set.band().model(),
                Map.of("low", set.band().low().toString(), "reason", reason.strip()));
        facts.publishEvent(new PriceBandWithdrawn(set.band(), reason.strip(), by));
    }

    /** The band in force for this work; empty where none stands, which is no data and no verdict. */
    public Optional<PriceBand> of(Work work) {
        return Optional.ofNullable(byWork().get(work));
    }

    /** Those in force. A band that was withdrawn took the place of those before it. */
    public List<SetPriceBand> inForce() {
        Map<Work, SetPriceBand> newest = new LinkedHashMap<>();
        store.all().forEach(set -> newest.putIfAbsent(set.band().work(), set));
        return newest.values().stream().filter(SetPriceBand::stands).toList();
    }

    /** Bands that were withdrawn, the newest first. */
    public List<SetPriceBand> withdrawn() {
        return store.all().stream().filter(set -> !set.stands()).toList();
    }

    Map<Work, PriceBand> byWork() {
        return inForce().stream().map(SetPriceBand::band).collect(Collectors.toMap(PriceBand::work, band -> band));
    }
}
