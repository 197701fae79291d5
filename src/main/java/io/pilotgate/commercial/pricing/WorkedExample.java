package io.pilotgate.commercial.pricing;

import io.pilotgate.agreement.prices.PriceTerms;
import io.pilotgate.kernel.DateSpan;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * A month to see what a contract costs by.
 *
 * @param items of the month
 * @param hours of the month
 * @param surgeItems how many of the items fall on a surge day
 * @param pausedDays at the end of the month, with a pause clause
 * @param ends whether the work ends with the month, and is handed over
 */
public record WorkedExample(
        YearMonth month, long items, BigDecimal hours, long surgeItems, int pausedDays, boolean ends) {

    private static final int HUNDRED = 100;

    public WorkedExample(YearMonth month, long items, BigDecimal hours, long surgeItems, int pausedDays) {
        this(month, items, hours, surgeItems, pausedDays, false);
    }

    /** The first of the month has the ramp, as the first month of a contract does. */
    public Charges under(PriceTerms terms) {
        return new Pricing(terms).of(work(), new DateSpan(month.atDay(1), month.atEndOfMonth()));
    }

    /** The same month with this part of its work. */
    WorkedExample percent(int percent) {
        return new WorkedExample(
                month,
                items * percent / HUNDRED,
                hours.multiply(BigDecimal.valueOf(percent, 2)),
                surgeItems * percent / HUNDRED,
                pausedDays,
                ends);
    }

    /** With the time that hard items take. */
    public Work work() {
        LocalDate usual = month.atDay(1);
        LocalDate surge = month.atDay(2);
        Map<LocalDate, Long> perDay = new TreeMap<>();
        perDay.put(usual, items - surgeItems);
        perDay.put(surge, surgeItems);
        Work work = new Work(
                usual,
                perDay,
                hoursByDay(usual, surge),
                surgeItems > 0 ? Set.of(surge) : Set.of(),
                pauses(),
                List.of());
        return ends ? work.withEnding(ending()) : work;
    }

    private Ending ending() {
        LocalDate last = month.atEndOfMonth();
        return new Ending(last, last, BigDecimal.ZERO, true);
    }

    /** Hours fall on the surge day like items do. */
    private Map<LocalDate, BigDecimal> hoursByDay(LocalDate usual, LocalDate surge) {
        BigDecimal surging = items == 0
                ? BigDecimal.ZERO
                : hours.multiply(BigDecimal.valueOf(surgeItems))
                        .divide(BigDecimal.valueOf(items), 2, RoundingMode.HALF_UP);
        return Map.of(usual, hours.subtract(surging), surge, surging);
    }

    private List<DateSpan> pauses() {
        return pausedDays == 0
                ? List.of()
                : List.of(new DateSpan(month.atEndOfMonth().minusDays(pausedDays - 1L), month.atEndOfMonth()));
    }
}
