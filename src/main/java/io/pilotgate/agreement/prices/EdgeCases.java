package io.pilotgate.agreement.prices;

import io.pilotgate.kernel.Percent;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * Items that take ten times as long as usual ones.
 *
 * @param share of all items
 */
public record EdgeCases(Percent share) {

    /** As the guide of this market has it. */
    public static final int TIMES_LONGER = 10;

    /** A share to warn with, where nobody counted. */
    public static final EdgeCases USUAL = new EdgeCases(Percent.of("0.05"));

    /** What the same items take with these among them, as a factor of the time without. */
    public BigDecimal effort() {
        return BigDecimal.ONE.add(share.fraction().multiply(BigDecimal.valueOf(TIMES_LONGER - 1L)));
    }

    /** Worth saying where an item costs the same however long it takes. */
    public Optional<String> warning(ModelKind kind) {
        if (!kind.paysByItem()) {
            return Optional.empty();
        }
        BigDecimal left = BigDecimal.valueOf(100).divide(effort(), 0, RoundingMode.HALF_UP);
        return Optional.of("An item that takes " + TIMES_LONGER + " times as long costs the same as any other. With "
                + share + " of such items the vendor's hour earns " + left.toPlainString()
                + " % of what it earns without: look at the accuracy of hard items apart, or pay them by time.");
    }
}
