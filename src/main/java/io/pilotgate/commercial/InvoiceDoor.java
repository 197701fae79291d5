package io.pilotgate.commercial;

import io.pilotgate.agreement.Agreements;
import io.pilotgate.commercial.intake.InvoiceHeader;
import io.pilotgate.kernel.Money;
import io.pilotgate.kernel.Refusal;
import io.pilotgate.kernel.Refusal.Reason;
import io.pilotgate.pilot.Pilot;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What an invoice must be like to be taken in, beyond what its lines say. */
@Component
class InvoiceDoor {

    private final InvoiceStore store;
    private final Agreements agreements;
    private final Clock clock;

    InvoiceDoor(InvoiceStore store, Agreements agreements, Clock clock) {
        this.store = store;
        this.agreements = agreements;
        this.clock = clock;
    }

    /** @return the invoice that a credit note is about */
    Optional<Invoice> check(Pilot pilot, InvoiceHeader header) {
        List<Reason> reasons = new ArrayList<>();
        checkCurrency(pilot, header, reasons);
        checkDays(pilot, header, reasons);
        if (store.isTaken(pilot.vendor(), header.number())) {
            reasons.add(new Reason(
                    "number",
                    "An invoice " + Refusal.quoted(header.number())
                            + " of this vendor is here already. A number is of one" + " invoice alone."));
        }
        Optional<Invoice> credited = credited(pilot, header);
        if (header.isCreditNote()) {
            credited.ifPresentOrElse(
                    invoice -> checkCredit(pilot, header, invoice, reasons),
                    () -> reasons.add(new Reason(
                            "credits",
                            "This pilot has no invoice " + Refusal.quoted(String.valueOf(header.credits()))
                                    + " to credit.")));
        }
        if (!reasons.isEmpty()) {
            throw new Refusal(Refusal.Kind.INVALID, reasons);
        }
        return credited;
    }

    private void checkCurrency(Pilot pilot, InvoiceHeader header, List<Reason> reasons) {
        Currency currency = agreements.of(pilot.id()).terms().unitPrice().currency();
        if (!header.total().currency().equals(currency)) {
            reasons.add(new Reason(
                    "currency",
                    "The contract is in " + currency + ", the invoice in "
                            + header.total().currency() + "."));
        }
    }

    private void checkDays(Pilot pilot, InvoiceHeader header, List<Reason> reasons) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), pilot.schedule().zone());
        if (header.period().last().isAfter(today)) {
            reasons.add(new Reason(
                    "periodTo",
                    "Work is invoiced when it is done: " + header.period().last() + " is still to come."));
        }
        if (header.period().last().isBefore(pilot.schedule().kickOff())) {
            reasons.add(new Reason(
                    "periodTo",
                    "The pilot began on " + pilot.schedule().kickOff() + "; there was no work in it before."));
        }
        // A day ahead of the pilot's zone it may be tomorrow already where the invoice was issued.
        if (header.issuedOn().isAfter(today.plusDays(1))) {
            reasons.add(new Reason("issuedOn", "The invoice is issued in the future, on " + header.issuedOn() + "."));
        }
    }

    private Optional<Invoice> credited(Pilot pilot, InvoiceHeader header) {
        return store.all(pilot.id()).stream()
                .filter(invoice -> !invoice.isCreditNote() && invoice.number().equals(header.credits()))
                .findFirst();
    }

    private void checkCredit(Pilot pilot, InvoiceHeader header, Invoice credited, List<Reason> reasons) {
        if (!header.total().currency().equals(credited.total().currency())) {
            return;
        }
        Money before = store.all(pilot.id()).stream()
                .filter(note -> Long.valueOf(credited.id()).equals(note.credited())
                        && note.state().stands())
                .map(Invoice::total)
                .reduce(new Money(BigDecimal.ZERO, header.total().currency()), Money::plus);
        Money left = credited.total().minus(before);
        if (header.total().amount().compareTo(left.amount()) > 0) {
            reasons.add(new Reason(
                    "total",
                    "Of invoice " + Refusal.quoted(credited.number()) + " there are " + left + " left to credit, not "
                            + header.total() + "."));
        }
    }
}
