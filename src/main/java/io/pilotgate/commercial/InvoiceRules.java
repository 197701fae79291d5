package io.pilotgate.commercial;

import io.pilotgate.kernel.Money;
import io.pilotgate.kernel.Refusal;
import java.math.BigDecimal;
import java.util.Currency;

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
