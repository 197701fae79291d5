package io.pilotgate.commercial;

import io.pilotgate.audit.AuditTrail;
import io.pilotgate.commercial.InvoiceDeed.Kind;
import io.pilotgate.kernel.Money;
import io.pilotgate.kernel.PersonId;
import io.pilotgate.kernel.PilotId;
import io.pilotgate.kernel.Refusal;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What people make of an invoice. Whoever approves more than the match does is not the only one to look. */
@Service
public class InvoiceApprovals {

    private final Invoices invoices;
    private final InvoiceStore store;
    private final InvoiceDeedStore deeds;
    private final MatchClaims claims;
    private final ReconciliationStore accounts;
    private final AuditTrail audit;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    InvoiceApprovals(
            Invoices invoices,
            InvoiceStore store,
            InvoiceDeedStore deeds,
            MatchClaims claims,
            ReconciliationStore accounts,
            AuditTrail audit,
            ApplicationEventPublisher facts,
            Clock clock) {
        this.invoices = invoices;
        this.store = store;
        this.deeds = deeds;
        this.claims = claims;
        this.accounts = accounts;
        this.audit = audit;
        this.facts = facts;
        this.clock = clock;
    }

    /**
     * Approves an amount.
     *
     * @param amount null for what the match says
     * @param remark required where the amount is another one
     * @return whether a second person has to look
     */
    @Transactional
    public boolean approve(PilotId pilot, long number, @Nullable BigDecimal amount, String remark, PersonId by) {
        Invoice invoice = requireCurrent(pilot, number);
        Money approved = amount == null
                ? invoice.payable()
                : new Money(amount, invoice.total().currency());
        ApprovedAmount.check(invoice, approved, remark);
        boolean over = approved.amount().compareTo(invoice.payable().amount()) > 0;
        keep(
                invoice,
                over ? InvoiceState.SECOND_LOOK : InvoiceState.APPROVED,
                new InvoiceDeed(over ? Kind.OVER_MATCH : Kind.APPROVED, approved.rounded(), remark.strip(), by, now()));
        return over;
    }

    @Transactional
    public void dispute(PilotId pilot, long number, String reason, PersonId by) {
        Invoice invoice = requireEnded(pilot, number, InvoiceState.RECEIVED, "Disputing");
        InvoiceRules.require("reason", reason, "Say what is wrong with the invoice, so that it can be settled.");
        keep(invoice, InvoiceState.DISPUTED, new InvoiceDeed(Kind.DISPUTED, null, reason.strip(), by, now()));
    }

    /** A second person stands by an amount over the match. */
    @Transactional
    public void confirm(PilotId pilot, long number, PersonId by) {
        Invoice invoice = require(pilot, number, InvoiceState.SECOND_LOOK, "Confirming");
        requireAnother(invoice, by);
        Money amount = Objects.requireNonNull(invoice.approved());
        keep(invoice, InvoiceState.APPROVED, new InvoiceDeed(Kind.CONFIRMED, amount, "", by, now()));
    }

    @Transactional
    public void sendBack(PilotId pilot, long number, String reason, PersonId by) {
        Invoice invoice = require(pilot, number, InvoiceState.SECOND_LOOK, "Sending it back");
        requireAnother(invoice, by);
        InvoiceRules.require("reason", reason, "Say why the amount is not confirmed.");
        keep(invoice, InvoiceState.RECEIVED, new InvoiceDeed(Kind.SENT_BACK, null, reason.strip(), by, now()));
    }

    /** What came of a dispute: the vendor withdrew the invoice, or finance looks at it again. */
    @Transactional
    public void settle(PilotId pilot, long number, boolean withdrawn, String whatChanged, PersonId by) {
        Invoice invoice = requireEnded(pilot, number, InvoiceState.DISPUTED, "Settling");
        InvoiceRules.require("whatChanged", whatChanged, "Say what was settled with the vendor.");
        keep(
                invoice,
                withdrawn ? InvoiceState.WITHDRAWN : InvoiceState.RECEIVED,
                new InvoiceDeed(withdrawn ? Kind.WITHDRAWN : Kind.SETTLED, null, whatChanged.strip(), by, now()));
        if (withdrawn) {
            claims.done(number);
        } else {
            // What it let go may be billed by others since: they come first now.
            store.queueAnew(invoice);
            invoices.matchAgain(pilot, number);
        }
    }

    /** Nobody approves by a match that is not true any more. */
    private Invoice requireCurrent(PilotId pilot, long number) {
        Invoice seen = require(pilot, number, InvoiceState.RECEIVED, "Approving");
        requireDecided(seen);
        Invoice now = invoices.current(pilot, number);
        if (!now.payable().equals(seen.payable())) {
            throw Refusal.conflict(
                    "match",
                    "The match said " + seen.payable() + " and says " + now.payable() + " by what was delivered or"
                            + " billed since. Match the invoice again on its page, look, then approve.");
        }
        return now;
    }

    /** How much a credit note takes off is known once it is known what was paid. */
    private void requireDecided(Invoice note) {
        invoices.all(note.pilot()).stream()
                .filter(invoice -> Long.valueOf(invoice.id()).equals(note.credited()))
                .filter(invoice ->
                        invoice.state() != InvoiceState.APPROVED && invoice.state() != InvoiceState.WITHDRAWN)
                .findFirst()
                .ifPresent(credited -> {
                    throw Refusal.conflict(
                            "credits",
                            "This credit note is about invoice " + Refusal.quoted(credited.number()) + ", which '"
                                    + credited.state().title()
                                    + "'. Decide on that one first; what the credit note takes"
                                    + " off is known then.");
                });
    }

    /** By its match. */
    private Invoice require(PilotId pilot, long number, InvoiceState state, String act) {
        Invoice invoice = requireEnded(pilot, number, state, act);
        MatchProgress failed = invoice.matching();
        if (failed != null) {
            throw Refusal.conflict("match", act + " takes a match, and there is none. " + failed.sentence());
        }
        return invoice;
    }

    /** Whether its matching came to an end or failed: what cannot be matched can be disputed all the same. */
    private Invoice requireEnded(PilotId pilot, long number, InvoiceState state, String act) {
        accounts.lock(pilot);
        Invoice invoice = invoices.find(pilot, number);
        MatchProgress progress = invoice.matching();
        if (progress != null && !progress.failed()) {
            throw Refusal.conflict(
                    "match", act + " waits: this invoice is still being matched. " + progress.sentence());
        }
        if (invoice.state() != state) {
            throw Refusal.conflict(
                    "state",
                    act + " is for an invoice that is '" + state.title() + "'; this one is '"
                            + invoice.state().title() + "'.");
        }
        return invoice;
    }

    private void requireAnother(Invoice invoice, PersonId by) {
        PersonId first = deeds.of(invoice).stream()
                .filter(deed -> deed.kind() == Kind.OVER_MATCH)
                .reduce((older, newer) -> newer)
                .map(InvoiceDeed::by)
                .orElseThrow();
        if (first.equals(by)) {
            throw Refusal.forbidden("person", "The second look is for another person than the one who approved it.");
        }
    }

    private void keep(Invoice invoice, InvoiceState state, InvoiceDeed deed) {
        deeds.append(invoice.id(), deed);
        store.setState(invoice.id(), state);
        Map<String, String> details = new HashMap<>();
        details.put("state", state.name());
        details.put("payable", invoice.payable().toString());
        details.put("remark", deed.remark());
        if (deed.amount() != null) {
            details.put("amount", deed.amount().toString());
        }
        audit.record(
                invoice.pilot(),
                deed.by(),
                "invoice-" + deed.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                invoice.number(),
                details);
        facts.publishEvent(new InvoiceDecided(invoice.pilot(), invoice.id(), state, deed.by()));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
