package io.pilotgate.evaluation;

import io.pilotgate.audit.AuditTrail;
import io.pilotgate.evaluation.FlagRecord.Clearing;
import io.pilotgate.evaluation.quotes.PriceBand;
import io.pilotgate.evaluation.quotes.PriceBandSet;
import io.pilotgate.evaluation.quotes.PriceBandWithdrawn;
import io.pilotgate.evaluation.quotes.QuoteRecorded;
import io.pilotgate.evaluation.quotes.Quotes;
import io.pilotgate.kernel.PersonId;
import io.pilotgate.kernel.VendorId;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The trace of red flags. Whether one stands open is derived anew wherever it matters, see {@link RedFlags}; the
 * register remembers when that was noticed, and what cleared it.
 */
@Service
public class FlagRegister {

    private final RedFlags flags;
    private final FlagStore store;
    private final Quotes quotes;
    private final AuditTrail audit;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    FlagRegister(
            RedFlags flags,
            FlagStore store,
            Quotes quotes,
            AuditTrail audit,
            ApplicationEventPublisher facts,
            Clock clock) {
        this.flags = flags;
        this.store = store;
        this.quotes = quotes;
        this.audit = audit;
        this.facts = facts;
        this.clock = clock;
    }

    /** CriterionEvidence counts from the moment it is on record. */
    @EventListener
    void on(CertificateRenewed renewed) {
        rederive(
                renewed.vendor(),
                today(),
                renewed.by(),
                "Certificate " + renewed.certificate().number() + ", valid to "
                        + renewed.certificate().expiresOn());
    }

    /** A quote may be far under the band, or come with the reason that was missing. */
    @EventListener
    void on(QuoteRecorded recorded) {
        rederive(
                recorded.vendor(),
                today(),
                recorded.by(),
                "Quote of " + recorded.quote().quotedOn() + ", "
                        + recorded.quote().price());
    }

    @EventListener
    void on(PriceBandSet set) {
        String evidence =
                "Band for " + set.band().taskType() + " set, from " + set.band().low();
        rederiveQuoting(set.band(), set.by(), evidence);
    }

    @EventListener
    void on(PriceBandWithdrawn withdrawn) {
        rederiveQuoting(
                withdrawn.band(),
                withdrawn.by(),
                "Band for " + withdrawn.band().taskType() + " withdrawn: " + withdrawn.reason());
    }

    /** Every vendor that quoted for the band's work. */
    private void rederiveQuoting(PriceBand band, PersonId by, String evidence) {
        quotes.quotedBy(band.work()).forEach(vendor -> rederive(vendor, today(), by, evidence));
    }

    @EventListener
    void on(AnswersSubmitted submitted) {
        rederive(submitted.vendor(), today(), submitted.by(), "Answers to the questionnaire " + submitted.evaluation());
    }

    @EventListener
    void on(AnswersEntered entered) {
        String questions = String.join(", ", new TreeSet<>(entered.questions()));
        rederive(
                entered.vendor(),
                today(),
                entered.by(),
                "Entered in " + entered.evaluation() + ": "
                        + questions.substring(0, Math.min(questions.length(), 1500)));
    }

    /**
     * Derives the flags of a vendor as of a day and records what changed since the last time. One that cannot be told any
     * more is not cleared: it stays on record as it was until somebody has looked.
     *
     * @param by whose deed may have cleared one
     * @param evidence what is on record now, told where a flag is cleared
     */
    @Transactional
    public void rederive(VendorId vendor, LocalDate on, PersonId by, String evidence) {
        store.lock(vendor);
        List<RedFlag> open = flags.openFor(vendor, on);
        List<String> known = openCodes(vendor);
        open.stream().filter(flag -> !known.contains(flag.code())).forEach(flag -> opened(vendor, flag));
        List<PendingFlag> pending = flags.pendingFor(vendor, on);
        known.stream()
                .filter(code -> open.stream().noneMatch(flag -> flag.code().equals(code)))
                .filter(code -> pending.stream().noneMatch(flag -> flag.code().equals(code)))
                .forEach(code -> cleared(vendor, code, new Clearing(now(), by, evidence)));
    }

    /** Every flag that was ever noticed, oldest first. */
    public List<FlagRecord> of(VendorId vendor) {
        return store.of(vendor);
    }

    /** Of several vendors; one of which none was ever noticed is not in it. */
    public Map<VendorId, List<FlagRecord>> of(Collection<VendorId> vendors) {
        return vendors.isEmpty() ? Map.of() : store.of(vendors);
    }

    private List<String> openCodes(VendorId vendor) {
        return store.of(vendor).stream()
                .filter(FlagRecord::isOpen)
                .map(FlagRecord::code)
                .toList();
    }

    private void opened(VendorId vendor, RedFlag flag) {
        store.open(vendor, flag, now());
        audit.record(
                null,
                PersonId.PILOTGATE,
                "red-flag-opened",
                vendor.value(),
                Map.of("code", flag.code(), "reason", flag.reason()));
        facts.publishEvent(new RedFlagOpened(vendor, flag.code(), flag.reason()));
    }

    private void cleared(VendorId vendor, String code, Clearing clearing) {
        store.clear(vendor, code, clearing);
        audit.record(
                null, clearing.by(), "red-flag-cleared", vendor.value(), Map.of("code", code, "how", clearing.how()));
        facts.publishEvent(new RedFlagCleared(vendor, code, clearing.how()));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
