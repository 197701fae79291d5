package io.pilotgate.commercial.intake;

import io.pilotgate.commercial.pricing.ChargeKind;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * One line of an invoice.
 *
 * @param number from 1, in the order of the file
 * @param item null where the line is not about a single one
 * @param contentHash of the item, as the invoice has it
 * @param amount exact; it may have more digits than the currency
 * @param reference number of a change order
 */
public record InvoiceLine(
        long number,
        ChargeKind kind,
        @Nullable String item,
        @Nullable String contentHash,
        BigDecimal quantity,
        @Nullable BigDecimal unitPrice,
        BigDecimal amount,
        @Nullable Integer reference,
        String description) {}
