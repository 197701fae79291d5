package io.pilotgate.commercial;

import io.pilotgate.kernel.Sha256;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The invoices whose lines decide on those of one that comes after them. A bill looks at the bills before it that stand,
 * and at credit notes that were approved: what is not approved gives nothing back. A credit note looks at the invoice that
 * it is about and at the notes about the same one before it.
 *
 * @param credited of a credit note, the invoice that it is about; null of a bill
 */
record EarlierInvoices(List<Long> invoices, @Nullable Long credited, String standing) {

    static EarlierInvoices of(Invoice invoice, List<Invoice> all) {
        List<Invoice> deciding = all.stream()
                .filter(other -> other.id() != invoice.id() && other.state().stands())
                .filter(other -> invoice.isCreditNote() ? isAbout(other, invoice) : isBilled(other, invoice))
                .toList();
        return new EarlierInvoices(
                deciding.stream().map(Invoice::id).toList(),
                invoice.credited(),
                deciding.stream()
                        .flatMap(other -> Stream.of(other.id(), other.turn(), other.state()))
                        .map(Objects::toString)
                        .collect(Collectors.joining(" ")));
    }

    private static boolean isBilled(Invoice other, Invoice invoice) {
        return other.turn() < invoice.turn() && (!other.isCreditNote() || other.state() == InvoiceState.APPROVED);
    }

    private static boolean isAbout(Invoice other, Invoice note) {
        boolean sameOne = Objects.equals(other.credited(), note.credited()) && other.turn() < note.turn();
        return Objects.equals(other.id(), note.credited()) || sameOne;
    }

    boolean isOfCreditNote() {
        return credited != null;
    }

    boolean isCredited(long invoice) {
        return credited != null && credited == invoice;
    }

    /** What lines are judged by: as long as it is the same, their findings are. */
    Sha256 basis(long newestBatch) {
        return Sha256.of(newestBatch + " " + standing);
    }
}
