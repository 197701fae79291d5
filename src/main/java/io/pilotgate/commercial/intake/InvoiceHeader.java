package io.pilotgate.commercial.intake;

import io.pilotgate.kernel.DateSpan;
import io.pilotgate.kernel.Money;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What an invoice says of itself.
 *
 * @param credits the number of the invoice that a credit note is about; null of an invoice
 * @param period in which the work was done
 * @param total of its lines, without tax
 * @param tax as it says; it is shown and not matched
 */
public record InvoiceHeader(
        String number, @Nullable String credits, LocalDate issuedOn, DateSpan period, Money total, Money tax) {

    public boolean isCreditNote() {
        return credits != null;
    }
}
