package io.pilotgate.commercial;

import io.pilotgate.commercial.match.ChargeGroup;
import io.pilotgate.commercial.match.CreditMatch;
import io.pilotgate.commercial.match.Difference;
import io.pilotgate.commercial.match.Difference.Reason;
import io.pilotgate.commercial.match.FoundItems;
import io.pilotgate.commercial.match.ItemFinding;
import io.pilotgate.commercial.match.Match;
import io.pilotgate.kernel.Money;
import io.pilotgate.pilot.Pilot;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/**
 * Matches a credit note. First it settles lines that were not paid anyway. What it takes back of items that were paid it
 * gives back to the cent, as they were paid; once it is approved they may be billed again. One that names items and gives
 * less back than was paid for them lowers their price, and they stay billed.
 */
@Component
class CreditNotes {

    private final InvoiceLines lines;
    private final BilledDays billed;
    private final InvoiceDues dues;
    private final InvoiceStore invoices;

    CreditNotes(InvoiceLines lines, BilledDays billed, InvoiceDues dues, InvoiceStore invoices) {
        this.lines = lines;
        this.billed = billed;
        this.dues = dues;
        this.invoices = invoices;
    }

    Match match(Pilot pilot, Invoice note) {
        List<Invoice> all = invoices.all(note.pilot());
        Invoice credited = all.stream()
                .filter(invoice -> Long.valueOf(invoice.id()).equals(note.credited()))
                .findFirst()
                .orElseThrow();
        Money withheld = stillWithheld(note, credited, all);
        Map<LocalDate, BigDecimal> items = new TreeMap<>(lines.itemsByDay(pilot.id(), note.id(), ItemFinding.CREDITED));
        Money paid = paidFor(pilot, note, credited, items);
        Money back = less(paid, cut(credited, all, note));
        boolean tooLittle = paid.amount().signum() < 0
                || back.amount().compareTo(note.total().amount()) > 0;
        if (tooLittle) {
            items.clear();
        }
        items.replaceAll((day, count) -> count.negate());
        billed.keep(note.id(), ChargeGroup.ITEMS, items);
        return tooLittle
                ? CreditMatch.of(note.total(), zero(note), zero(note), zero(note), withheld, stay(note, paid))
                : CreditMatch.of(note.total(), paid, asked(note), back, withheld, List.of());
    }

    private Money asked(Invoice note) {
        BigDecimal asked = lines.found(note.id()).stream()
                .filter(found -> found.finding() == ItemFinding.CREDITED)
                .map(FoundItems::amount)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return new Money(asked, note.total().currency()).rounded();
    }

    /** The less of what the contract makes of these items and what was asked for them. */
    private Money paidFor(Pilot pilot, Invoice note, Invoice credited, Map<LocalDate, BigDecimal> items) {
        if (items.isEmpty()) {
            return zero(note);
        }
        Money due = dues.without(pilot, note, items);
        Money asked = new Money(lines.asked(credited.id(), note.id()), due.currency()).rounded();
        return asked.amount().compareTo(due.amount()) < 0 ? asked : due;
    }

    private List<Difference> stay(Invoice note, Money paid) {
        lines.keepBilled(note.id());
        return List.of(new Difference(
                Reason.STILL_BILLED,
                "Credited: " + note.total(),
                "Paid for the items that it names: " + paid,
                "Items may be billed again where all is given back that was paid for them; these stay billed, and this is"
                        + " a lower price of them.",
                zero(note)));
    }

    /** What is not paid of the credited invoice, less what earlier credit notes settled of that. */
    private static Money stillWithheld(Invoice note, Invoice credited, List<Invoice> all) {
        Money withheld = credited.state().stands() ? notPaid(credited) : credited.total();
        return before(note, all).stream()
                .map(other -> other.total().plus(other.payable()))
                .reduce(withheld, Money::minus);
    }

    /** What finance approved less than the match said: that was never paid, whatever items it was for. */
    private static Money cut(Invoice credited, List<Invoice> all, Invoice note) {
        Money approved = credited.approved();
        Money cut = approved == null ? zero(note) : credited.payable().minus(approved);
        return before(note, all).isEmpty() && cut.amount().signum() > 0 ? cut : zero(note);
    }

    private static List<Invoice> before(Invoice note, List<Invoice> all) {
        return all.stream()
                .filter(other -> other.turn() < note.turn()
                        && Objects.equals(note.credited(), other.credited())
                        && other.state().stands())
                .toList();
    }

    /** What finance approved goes before the match. */
    private static Money notPaid(Invoice invoice) {
        Money approved = invoice.approved();
        return invoice.total().minus(approved == null ? invoice.payable() : approved);
    }

    private static Money less(Money amount, Money off) {
        Money left = amount.minus(off);
        return left.amount().signum() < 0 ? zero(amount) : left;
    }

    private static Money zero(Invoice note) {
        return zero(note.total());
    }

    private static Money zero(Money like) {
        return new Money(BigDecimal.ZERO, like.currency()).rounded();
    }
}
