package io.pilotgate.commercial;

import io.pilotgate.kernel.Money;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/**
 * What a pilot's invoices and credit notes come to, without those that were withdrawn.
 *
 * @param documents how many there are
 * @param payable by the matches that there are
 * @param unmatched how many have no match yet, so that nobody knows what of them is payable
 * @param accepted what finance approved of them
 * @param undecided how many finance has not decided on, or disputes
 */
public record Billed(int documents, Money invoiced, Money payable, int unmatched, Money accepted, int undecided) {

    /** Empty where no invoice is on record. */
    static Optional<Billed> of(List<Invoice> invoices) {
        List<Invoice> standing = invoices.stream()
                .filter(invoice -> invoice.state() != InvoiceState.WITHDRAWN)
                .toList();
        if (standing.isEmpty()) {
            return Optional.empty();
        }
        List<Invoice> matched =
                standing.stream().filter(invoice -> invoice.matching() == null).toList();
        List<Invoice> approved = standing.stream()
                .filter(invoice -> invoice.state() == InvoiceState.APPROVED)
                .toList();
        Money none = standing.get(0).total().times(0).rounded();
        return Optional.of(new Billed(
                standing.size(),
                sum(none, standing, Invoice::total),
                sum(none, matched, Invoice::payable),
                standing.size() - matched.size(),
                sum(none, approved, invoice -> Objects.requireNonNull(invoice.approved())),
                standing.size() - approved.size()));
    }

    private static Money sum(Money none, List<Invoice> invoices, Function<Invoice, Money> amount) {
        return invoices.stream().map(amount).reduce(none, Money::plus).rounded();
    }

    /** As finance reads it. What is not known yet is said to be so. */
    public String sentence() {
        return (documents == 1 ? "One invoice is" : documents + " invoices and credit notes are") + " on record: "
                + invoiced + " invoiced, " + payable() + payableOf() + ", " + acceptedOf() + ".";
    }

    private String payableOf() {
        return " payable by " + (documents == 1 ? "its match" : "their matches")
                + (unmatched == 0 ? "" : " (" + unmatched + " not matched yet)");
    }

    private String acceptedOf() {
        if (undecided == documents) {
            return "nothing accepted yet";
        }
        return accepted + " accepted" + (undecided == 0 ? "" : " (" + undecided + " not decided)");
    }
}
