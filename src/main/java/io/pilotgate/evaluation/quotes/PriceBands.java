package io.pilotgate.evaluation.quotes;

import io.pilotgate.audit.AuditTrail;
import io.pilotgate.kernel.PersonId;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

    /** The band in force for this work; empty where the buyer set none, which is no data and no verdict. */
    public Optional<PriceBand> of(Work work) {
        return store.newest(work).map(SetPriceBand::band);
    }

    /** Those in force, by work. */
    public List<SetPriceBand> inForce() {
        Map<Work, SetPriceBand> newest = new LinkedHashMap<>();
        store.all().forEach(set -> newest.putIfAbsent(set.band().work(), set));
        return List.copyOf(newest.values());
    }
}
