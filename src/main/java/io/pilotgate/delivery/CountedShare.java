package io.pilotgate.delivery;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;

/**
 * A share as it is counted: k of n. Nothing of nothing is no data, neither 0 nor 100 %.
 *
 * @param k how many of them, 0 to {@code n}
 * @param n how many there were
 */
public record CountedShare(long k, long n) {

    static final CountedShare NO_DATA = new CountedShare(0, 0);

    /** The share, empty where there was nothing to count. */
    public Optional<BigDecimal> value() {
        return n == 0
                ? Optional.empty()
                : Optional.of(BigDecimal.valueOf(k).divide(BigDecimal.valueOf(n), MathContext.DECIMAL64));
    }

    CountedShare plus(long moreK, long moreN) {
        return new CountedShare(k + moreK, n + moreN);
    }
}
