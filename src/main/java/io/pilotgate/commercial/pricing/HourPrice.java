package io.pilotgate.commercial.pricing;

import io.pilotgate.kernel.DateSpan;
import java.math.BigDecimal;
import java.util.List;

/** Every hour on the time sheets costs the same. */
record HourPrice(BigDecimal rate) implements WorkPrice {

    @Override
    public List<Charge> lines(Work work, DateSpan days, Lines lines) {
        return List.of(lines.of(
                ChargeKind.HOURS, "Hours at " + rate.toPlainString(), work.hoursIn(days), varying(work, days)));
    }

    @Override
    public BigDecimal varying(Work work, DateSpan days) {
        return rate.multiply(work.hoursIn(days));
    }

    @Override
    public boolean byHour() {
        return true;
    }
}
