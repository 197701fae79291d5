package io.pilotgate.commercial;

import io.pilotgate.commercial.match.Difference.Reason;
import io.pilotgate.kernel.Sha256;
import io.pilotgate.pilot.Pilot;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Makes the match of an invoice and keeps it, in the transaction of a caller who holds the pilot's accounts. */
@Component
class Matches {

    private final JudgedLines lines;
    private final InvoiceMatching matching;
    private final DeliveredItems items;
    private final InvoiceStore store;
    private final MatchClaims claims;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    Matches(
            JudgedLines lines,
            InvoiceMatching matching,
            DeliveredItems items,
            InvoiceStore store,
            MatchClaims claims,
            ApplicationEventPublisher facts,
            Clock clock) {
        this.lines = lines;
        this.matching = matching;
        this.items = items;
        this.store = store;
        this.claims = claims;
        this.facts = facts;
        this.clock = clock;
    }

    /** By what its lines would be judged now. */
    Sha256 basis(Invoice invoice) {
        return lines.basis(invoice, items.newestBatch(invoice.pilot()));
    }

    /** Whether its lines are judged by all that is known. */
    boolean isJudged(Invoice invoice) {
        return items.waiting(invoice.pilot()) == 0
                && claims.judged(invoice.id()) == invoice.lines()
                && store.basis(invoice.id()).filter(basis(invoice)::equals).isPresent();
    }

    /** All of it at once. */
    void matchNow(Pilot pilot, Invoice invoice) {
        items.bringUpToDate(pilot);
        Sha256 basis = basis(invoice);
        if (claims.kept(invoice.id()) < invoice.lines()) {
            lines.keep(invoice, Runnable::run);
        } else if (!isJudged(invoice) || staysBilled(invoice)) {
            lines.judgeAnew(invoice, Runnable::run);
        }
        finish(pilot, invoice, basis);
    }

    /** What was found of the items of such a credit note is not kept with its lines, and told anew of them alone. */
    private static boolean staysBilled(Invoice invoice) {
        return invoice.match().differences().stream()
                .anyMatch(difference -> difference.reason() == Reason.STILL_BILLED);
    }

    /** Its lines are judged by this basis; what is left is the sum of it. */
    void finish(Pilot pilot, Invoice invoice, Sha256 basis) {
        store.keepMatch(
                invoice.id(),
                matching.match(pilot, invoice),
                basis,
                clock.instant().truncatedTo(ChronoUnit.MICROS));
        claims.done(invoice.id());
        Invoice matched = store.find(invoice.id());
        tell(pilot, invoice.id(), matched.total() + " is invoiced; by the match " + matched.payable() + " is payable.");
    }

    /** What failed so often fails again: a person decides what becomes of it. */
    void giveUp(Pilot pilot, Invoice invoice) {
        claims.giveUp(invoice.id());
        MatchProgress failed = Objects.requireNonNull(store.find(invoice.id()).matching());
        tell(pilot, invoice.id(), "There is no match, so it cannot be approved. " + failed.sentence());
    }

    private void tell(Pilot pilot, long invoice, String found) {
        facts.publishEvent(
                claims.handOver(invoice)
                        ? new InvoiceReceived(pilot.id(), invoice, found)
                        : new InvoiceMatched(pilot.id(), invoice, found));
    }
}
