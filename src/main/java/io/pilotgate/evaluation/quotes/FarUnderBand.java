package io.pilotgate.evaluation.quotes;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** A quote more than 25 % under what the buyer knows such work to cost. */
public record FarUnderBand(Quote quote, PriceBand band) {

    /** How far under the band's lower end, in per cent, never rounded down to the limit itself. */
    public BigDecimal percentUnder() {
        BigDecimal low = band.low().amount();
        return low.subtract(quote.price().amount())
                .multiply(BigDecimal.valueOf(100))
                .divide(low, 1, RoundingMode.CEILING);
    }
}
