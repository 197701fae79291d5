package io.pilotgate.commercial.pricing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.Currency;

/** Writes the lines of one month: the one place where amounts are rounded, half up. */
record Lines(YearMonth month, Currency currency) {

    Charge of(ChargeKind kind, String what, BigDecimal quantity, BigDecimal exact) {
        return new Charge(month, kind, what, quantity, rounded(exact));
    }

    /** A share of an exact amount, rounded where it is divided and not before. */
    Charge share(ChargeKind kind, String what, BigDecimal quantity, BigDecimal exact, BigDecimal divisor) {
        return new Charge(month, kind, what, quantity, exact.divide(divisor, digits(), RoundingMode.HALF_UP));
    }

    BigDecimal rounded(BigDecimal exact) {
        return exact.setScale(digits(), RoundingMode.HALF_UP);
    }

    private int digits() {
        return currency.getDefaultFractionDigits();
    }
}
