package io.pilotgate.commercial;

import io.pilotgate.kernel.Money;
import io.pilotgate.kernel.Refusal;
import java.math.BigDecimal;

/** What an amount must be like that finance approves of an invoice. */
final class ApprovedAmount {

    private static final int LONGEST = 4000;

    private ApprovedAmount() {}

    static void check(Invoice invoice, Money approved, String remark) {
        if (remark.length() > LONGEST) {
            throw Refusal.invalid("reason", "At most " + LONGEST + " characters fit here.");
        }
        if (approved.equals(invoice.payable())) {
            return;
        }
        if (invoice.isCreditNote()) {
            throw Refusal.invalid(
                    "approvedAmount",
                    "A credit note is approved with what the match makes of it, " + invoice.payable()
                            + ", or disputed.");
        }
        BigDecimal amount = approved.amount();
        if (amount.compareTo(approved.rounded().amount()) != 0) {
            throw Refusal.invalid("approvedAmount", approved + " has more digits than its currency.");
        }
        boolean negative =
                amount.signum() < 0 && amount.compareTo(invoice.payable().amount()) < 0;
        if (negative || amount.compareTo(invoice.total().amount()) > 0) {
            throw Refusal.invalid(
                    "approvedAmount", "An amount is approved up to what is invoiced, " + invoice.total() + ".");
        }
        if (remark.isBlank()) {
            throw Refusal.invalid(
                    "reason",
                    "The match says " + invoice.payable() + ", approved are " + approved + ": say why, or dispute it.");
        }
    }
}
