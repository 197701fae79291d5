package io.pilotgate.commercial.pricing;

import java.math.BigDecimal;
import java.time.YearMonth;

/**
 * One line of what is due.
 *
 * @param what tells it apart from others of its kind in its month, in words
 * @param quantity of items, hours, days
 * @param amount rounded half up to the currency's smallest unit, once, here
 */
public record Charge(YearMonth month, ChargeKind kind, String what, BigDecimal quantity, BigDecimal amount) {

    record Key(YearMonth month, ChargeKind kind, String what) {}

    Key key() {
        return new Key(month, kind, what);
    }

    boolean isNothing() {
        return amount.signum() == 0 && quantity.signum() == 0;
    }

    Charge minus(Charge other) {
        return new Charge(month, kind, what, quantity.subtract(other.quantity), amount.subtract(other.amount));
    }

    Charge negated() {
        return new Charge(month, kind, what, quantity.negate(), amount.negate());
    }
}
