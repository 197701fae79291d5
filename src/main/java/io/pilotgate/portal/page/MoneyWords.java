package io.pilotgate.portal.page;

import io.pilotgate.commercial.pricing.AccurateItemCost;
import io.pilotgate.kernel.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;

/** How pages write money. */
public final class MoneyWords {

    private static final int DIGITS = 4;

    private MoneyWords() {}

    /** {@code 1,250.00 USD}. */
    public static String of(Money money) {
        int digits = Math.max(0, money.amount().scale());
        return String.format(Locale.ROOT, "%,." + digits + "f %s", money.amount(), money.currency());
    }

    /** {@code 0.0510 USD}: what one item costs needs more digits than a payment has. */
    public static String each(double amount, String currency, RoundingMode rounding) {
        return Double.isInfinite(amount)
                ? "without limit"
                : BigDecimal.valueOf(amount).setScale(DIGITS, rounding).toPlainString() + " " + currency;
    }

    /** {@code 0.0510 USD (0.0503 USD to 0.0523 USD)}; the ends are rounded outwards. */
    public static String each(AccurateItemCost cost, String currency) {
        return each(cost.value(), currency, RoundingMode.HALF_UP) + " ("
                + each(cost.low(), currency, RoundingMode.FLOOR) + " to "
                + each(cost.high(), currency, RoundingMode.CEILING) + ")";
    }
}
