package io.pilotgate.commercial;

import io.pilotgate.kernel.Sha256;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The invoices whose lines decide on those of one that comes after them. A bill looks at the bills before it that stand,
 * and at credit notes that were approved: what is not approved gives nothing back. Of those that come after it, it looks at
 * what people approved: that is not matched again, and what it was paid for is paid. A credit note looks at the invoice that
 * it is about and at the notes about the same one before it.
 *
 * @param credited of a credit note, the invoice that it is about; null of a bill
 */
record EarlierInvoices(List<Long> invoices, @Nullable Long credited, String standing) {

    /** @param judged what the lines of each were judged by; without those that never were */
    static EarlierInvoices of(Invoice invoice, List<Invoice> all, Map<Long, Sha256> judged) {
        List<Invoice> deciding = all.stream()
                .filter(other -> invoice.isCreditNote() ? isAbout(other, invoice) : isBilled(other, invoice))
                .toList();
        return new EarlierInvoices(
                deciding.stream().map(Invoice::id).toList(),
                invoice.credited(),
                deciding.stream()
                        .flatMap(other -> Stream.of(other.id(), other.turn(), other.state(), judgedBy(other, judged)))
                        .map(Objects::toString)
                        .collect(Collectors.joining(" ")));
    }

    private static String judgedBy(Invoice other, Map<Long, Sha256> judged) {
        Sha256 basis = judged.get(other.id());
        return basis == null ? "-" : basis.hex();
    }

    /** Whether the work of the one is billed before that of the other; {@link BilledDays} asks the same of the days. */
    static boolean isBilled(Invoice other, Invoice invoice) {
        // The one that a note is about may have come back from a dispute since.
        boolean credited = Objects.equals(other.id(), invoice.credited());
        boolean first = other.turn() < invoice.turn() || !other.state().isOpen() || credited;
        return other.id() != invoice.id()
                && other.state().stands()
                && first
                && (!other.isCreditNote() || other.state() == InvoiceState.APPROVED);
    }

    private static boolean isAbout(Invoice other, Invoice note) {
        boolean sameOne = Objects.equals(other.credited(), note.credited()) && other.turn() < note.turn();
        return other.id() != note.id()
                && other.state().stands()
                && (Objects.equals(other.id(), note.credited()) || sameOne);
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
