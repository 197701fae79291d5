package io.pilotgate.kernel;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An amount in a currency, exact. Unit prices may have more digits than the currency; {@link #rounded()} is what is paid.
 *
 * @param amount the amount, of at most a hundred digits before or after the point
 * @param currency ISO 4217
 */
public record Money(BigDecimal amount, Currency currency) {

    private static final int MOST_DIGITS = 100;

    // Written out, 1e999999999 would fill the memory.
    public Money {
        long scale = amount.scale();
        if (scale > MOST_DIGITS || amount.precision() - scale > MOST_DIGITS) {
            throw Refusal.invalid("amount", "An amount of money has no more than " + MOST_DIGITS + " digits.");
        }
    }

    public static Money of(String amount, String currency) {
        return new Money(new BigDecimal(amount), Currency.getInstance(currency));
    }

    public Money plus(Money other) {
        return new Money(amount.add(same(other)), currency);
    }

    public Money minus(Money other) {
        return new Money(amount.subtract(same(other)), currency);
    }

    public Money times(long units) {
        return new Money(amount.multiply(BigDecimal.valueOf(units)), currency);
    }

    /** To the currency's smallest unit, half up. */
    public Money rounded() {
        return new Money(amount.setScale(currency.getDefaultFractionDigits(), RoundingMode.HALF_UP), currency);
    }

    /** By value: 12.5 and 12.50 of one currency are the same money, whatever column they came out of. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Money money && amount.compareTo(money.amount) == 0 && currency.equals(money.currency);
    }

    @Override
    public int hashCode() {
        return Objects.hash(amount.stripTrailingZeros(), currency);
    }

    @Override
    public String toString() {
        return amount.toPlainString() + " " + currency.getCurrencyCode();
    }

    private BigDecimal same(Money other) {
        if (!currency.equals(other.currency)) {
            throw Refusal.invalid(
                    "currency", "Amounts in " + currency + " and " + other.currency + " cannot be put together.");
        }
        return other.amount;
    }
}
