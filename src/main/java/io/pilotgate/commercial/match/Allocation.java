package io.pilotgate.commercial.match;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A claimed number of items or hours, spread over the days on which there are some that nobody billed yet: the earliest
 * first, so that it does not matter how the claims of a month are cut.
 *
 * @param days what each gives to it; those that give nothing are not in it
 */
public record Allocation(Map<LocalDate, BigDecimal> days) {

    public Allocation {
        days = Map.copyOf(days);
    }

    /** @param left by day, what was done less what was billed; what is under 0 gives nothing */
    public static Allocation of(BigDecimal claimed, SortedMap<LocalDate, BigDecimal> left) {
        Map<LocalDate, BigDecimal> given = new TreeMap<>();
        BigDecimal open = claimed;
        for (Map.Entry<LocalDate, BigDecimal> day : left.entrySet()) {
            BigDecimal part = day.getValue().min(open);
            if (part.signum() > 0) {
                given.put(day.getKey(), part);
                open = open.subtract(part);
            }
        }
        return new Allocation(given);
    }

    /** No day gives more than it has left. */
    public static Allocation capped(Map<LocalDate, BigDecimal> wanted, Map<LocalDate, BigDecimal> left) {
        Map<LocalDate, BigDecimal> given = new TreeMap<>();
        wanted.forEach((day, amount) -> {
            BigDecimal part = amount.min(left.getOrDefault(day, BigDecimal.ZERO));
            if (part.signum() > 0) {
                given.put(day, part);
            }
        });
        return new Allocation(given);
    }

    public BigDecimal sum() {
        return days.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    public Allocation plus(Allocation other) {
        return new Allocation(sum(days, other.days));
    }

    /** Day by day. */
    public static SortedMap<LocalDate, BigDecimal> sum(
            Map<LocalDate, BigDecimal> one, Map<LocalDate, BigDecimal> other) {
        SortedMap<LocalDate, BigDecimal> all = new TreeMap<>(one);
        other.forEach((day, amount) -> all.merge(day, amount, BigDecimal::add));
        return all;
    }

    /** Day by day; what one does not have is taken from nothing. */
    public static SortedMap<LocalDate, BigDecimal> less(
            Map<LocalDate, BigDecimal> one, Map<LocalDate, BigDecimal> other) {
        SortedMap<LocalDate, BigDecimal> all = new TreeMap<>(one);
        other.forEach((day, amount) -> all.merge(day, amount.negate(), BigDecimal::add));
        return all;
    }
}
