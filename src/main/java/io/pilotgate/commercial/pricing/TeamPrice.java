package io.pilotgate.commercial.pricing;

import io.pilotgate.kernel.DateSpan;
import java.math.BigDecimal;
import java.util.List;

/** A team that is paid by the month; of a part of a month, and of one with a pause, by its calendar days. */
record TeamPrice(int people, BigDecimal monthly) implements WorkPrice {

    @Override
    public List<Charge> lines(Work work, DateSpan days, Lines lines) {
        long paid = work.teamDaysIn(days);
        return List.of(lines.share(
                ChargeKind.TEAM,
                people + " people at " + monthly.toPlainString() + " a month, by days of "
                        + lines.month().lengthOfMonth(),
                BigDecimal.valueOf(paid),
                monthly.multiply(BigDecimal.valueOf(people * paid)),
                BigDecimal.valueOf(lines.month().lengthOfMonth())));
    }

    @Override
    public BigDecimal varying(Work work, DateSpan days) {
        return BigDecimal.ZERO;
    }
}
