package io.pilotgate.commercial;

import io.pilotgate.agreement.Agreements;
import io.pilotgate.audit.AuditTrail;
import io.pilotgate.commercial.Reconciliation.Standing;
import io.pilotgate.commercial.pricing.Pricing;
import io.pilotgate.commercial.pricing.Work;
import io.pilotgate.delivery.Deliveries;
import io.pilotgate.kernel.Money;
import io.pilotgate.kernel.PersonId;
import io.pilotgate.kernel.PilotId;
import io.pilotgate.kernel.Refusal;
import io.pilotgate.pilot.Phase;
import io.pilotgate.pilot.Pilot;
import io.pilotgate.pilot.PilotLaunched;
import io.pilotgate.pilot.Pilots;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lays what was invoiced beside what is owed by contract and delivery. */
@Service
public class Reconciliations {

    private final ReconciliationStore store;
    private final InvoiceStore invoices;
    private final WorkDone work;
    private final ContractPrices prices;
    private final Deliveries deliveries;
    private final Agreements agreements;
    private final Pilots pilots;
    private final AuditTrail audit;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    Reconciliations(
            ReconciliationStore store,
            InvoiceStore invoices,
            WorkDone work,
            ContractPrices prices,
            Deliveries deliveries,
            Agreements agreements,
            Pilots pilots,
            AuditTrail audit,
            ApplicationEventPublisher facts,
            Clock clock) {
        this.store = store;
        this.invoices = invoices;
        this.work = work;
        this.prices = prices;
        this.deliveries = deliveries;
        this.agreements = agreements;
        this.pilots = pilots;
        this.audit = audit;
        this.facts = facts;
        this.clock = clock;
    }

    @EventListener
    void on(PilotLaunched launched) {
        store.open(launched.pilot());
    }

    /** What is owed as of now; it moves until the delivery is locked. */
    public Statement statement(PilotId id) {
        Pilot pilot = pilots.find(id);
        Work done = work.of(pilot);
        LocalDate today = LocalDate.ofInstant(clock.instant(), pilot.schedule().zone());
        return new Statement(
                done.items().values().stream().mapToLong(Long::longValue).sum(),
                agreements.of(id).terms().unitPrice(),
                new Pricing(prices.of(id)).dueBy(done, today).total());
    }

    /** What the invoices on record come to; empty where there is none. */
    public Optional<Billed> billed(PilotId id) {
        return Billed.of(invoices.all(id));
    }

    /** What was said of the figures last; empty while nobody said anything, which is no data. */
    public Optional<Reconciliation> of(PilotId id) {
        return history(id).stream().reduce((older, newer) -> newer);
    }

    /** All that was said of the figures, oldest first. */
    public List<Reconciliation> history(PilotId id) {
        return store.all(id);
    }

    /**
     * Stands by what was invoiced. Approved figures stay approved.
     *
     * @param entered 0 or more in the contract's currency, with no more digits than the currency has; null for what the
     *     invoices on record come to
     * @param remark required where the amount differs from what is owed, or from what the invoices come to
     */
    @Transactional
    public Reconciliation approve(PilotId id, @Nullable Money entered, String remark, PersonId by) {
        requireOpen(id, "Approving the figures");
        Statement statement = statement(id);
        Optional<Billed> billed = billed(id);
        Money invoiced = entered == null ? InvoiceRules.onRecord(billed, statement) : entered;
        InvoiceRules.check(statement, invoiced, remark);
        InvoiceRules.checkOnRecord(billed, invoiced, remark);
        Optional<Reconciliation> known = of(id).filter(Reconciliation::isApproved);
        if (known.isPresent()) {
            return same(known.get(), invoiced.rounded());
        }
        Reconciliation approved = said(Standing.APPROVED, statement, Optional.of(invoiced.rounded()), remark, by);
        store.append(id, approved);
        audit.record(
                id,
                by,
                "figures-approved",
                "invoice",
                Map.of(
                        "items", Long.toString(statement.deliveredItems()),
                        "owed", statement.owed().toString(),
                        "invoiced", invoiced.rounded().toString(),
                        "difference", approved.difference().orElseThrow().toString(),
                        "remark", approved.remark()));
        facts.publishEvent(new FiguresApproved(id, invoiced.rounded(), by));
        return approved;
    }

    /** Does not accept the figures; until they are approved the recommendation counts them as disputed. */
    @Transactional
    public Reconciliation dispute(PilotId id, String reason, PersonId by) {
        requireOpen(id, "Disputing the figures");
        InvoiceRules.require("reason", reason, "Say what is wrong with the figures, so that it can be settled.");
        if (of(id).filter(Reconciliation::isApproved).isPresent()) {
            throw Refusal.conflict("figures", "The figures were approved; they are not disputed after that.");
        }
        Reconciliation disputed = said(Standing.DISPUTED, statement(id), Optional.empty(), reason, by);
        store.append(id, disputed);
        audit.record(id, by, "figures-disputed", "invoice", Map.of("reason", disputed.remark()));
        facts.publishEvent(new FiguresDisputed(id, disputed.remark(), by));
        return disputed;
    }

    /** Records what was settled with the vendor after a dispute; finance then looks at the figures again. */
    @Transactional
    public void reportSettled(PilotId id, String whatChanged, PersonId by) {
        requireOpen(id, "Settling the figures");
        InvoiceRules.require(
                "whatChanged", whatChanged, "Say what was changed, so that the figures can be looked at again.");
        audit.record(id, by, "figures-settled", "invoice", Map.of("whatChanged", whatChanged.trim()));
    }

    private Reconciliation said(
            Standing standing, Statement statement, Optional<Money> invoiced, String remark, PersonId by) {
        return new Reconciliation(
                standing,
                statement,
                invoiced,
                remark.trim(),
                by,
                clock.instant().truncatedTo(ChronoUnit.MICROS));
    }

    private static Reconciliation same(Reconciliation known, Money invoiced) {
        if (!known.invoiced().equals(Optional.of(invoiced))) {
            throw Refusal.conflict(
                    "invoicedAmount",
                    "The figures were approved with " + known.invoiced().orElseThrow() + "; they stand.");
        }
        return known; // The same deed twice is one deed.
    }

    private void requireOpen(PilotId id, String act) {
        pilots.find(id).requirePhase(Phase.DECISION, act);
        if (!deliveries.isLocked(id)) {
            throw Refusal.conflict("delivery", act + " has to wait until the delivery is locked.");
        }
        store.lock(id);
    }
}
