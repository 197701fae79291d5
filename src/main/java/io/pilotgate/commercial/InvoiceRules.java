package io.pilotgate.commercial;

import io.pilotgate.kernel.Money;
import io.pilotgate.kernel.Refusal;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.Optional;

/** What an invoiced amount and its remark must be like. */
final class InvoiceRules {

    private static final int LONGEST = 4000;
    private static final BigDecimal TOO_MUCH = new BigDecimal("1e12");

    private InvoiceRules() {}

    static void check(Statement statement, Money invoiced, String remark) {
        Currency currency = statement.unitPrice().currency();
        if (!invoiced.currency().equals(currency)) {
            throw Refusal.invalid(
                    "invoicedAmount",
                    "The contract is in " + currency + ", the amount in " + invoiced.currency() + ". State it in "
                            + currency + ".");
        }
        if (invoiced.amount().signum() < 0 || invoiced.amount().compareTo(TOO_MUCH) >= 0) {
            throw Refusal.invalid(
                    "invoicedAmount",
                    "An invoiced amount is 0 or more and under a million millions, not " + invoiced + ".");
        }
        if (invoiced.amount().compareTo(invoiced.rounded().amount()) != 0) {
            throw Refusal.invalid(
                    "invoicedAmount",
                    currency + " has " + currency.getDefaultFractionDigits() + " digits after the point; " + invoiced
                            + " has more. State what the invoice says.");
        }
        requireShort("reason", remark);
        Money difference = invoiced.minus(statement.owed());
        if (difference.amount().signum() != 0 && remark.isBlank()) {
            throw Refusal.invalid(
                    "reason",
                    "Invoiced are " + invoiced + ", owed are " + statement.owed() + " for " + statement.deliveredItems()
                            + " items: a difference of " + difference.rounded() + ". Say why it is approved, or dispute"
                            + " the figures.");
        }
    }

    /** What the invoices come to, which nobody has to add up by hand. */
    static Money onRecord(Optional<Billed> billed, Statement statement) {
        return billed.map(Billed::invoiced)
                .orElseThrow(() -> Refusal.invalid(
                        "invoicedAmount",
                        "No invoice is on record, so the amount is not known. Enter what the vendor invoiced, such as "
                                + statement.owed().amount().toPlainString()
                                + ", or take its invoices in first."));
    }

    static void checkOnRecord(Optional<Billed> billed, Money invoiced, String remark) {
        if (remark.isBlank()) {
            billed.filter(known -> !known.invoiced().equals(invoiced.rounded())).ifPresent(known -> {
                throw Refusal.invalid(
                        "reason",
                        "The invoices on record come to " + known.invoiced() + ", entered are " + invoiced.rounded()
                                + ". Say why it is another amount, or leave the amount empty to take theirs.");
            });
        }
    }

    static void require(String place, String text, String mend) {
        if (text.isBlank()) {
            throw Refusal.invalid(place, mend);
        }
        requireShort(place, text);
    }

    private static void requireShort(String place, String text) {
        if (text.length() > LONGEST) {
            throw Refusal.invalid(
                    place, "At most " + LONGEST + " characters fit here; this has " + text.length() + ".");
        }
    }
}
