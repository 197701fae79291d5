package io.pilotgate.commercial.pricing;

import io.pilotgate.kernel.DateSpan;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What was done, day by day. In what order it became known plays no part in what it costs.
 *
 * @param begins the first day that a team is paid for
 * @param items new items by day; one that came before is not in it again
 * @param hours by day, from time sheets
 * @param surgeDays that the buyer ordered
 * @param pauses in which no team is paid; empty where the contract has no pause clause
 * @param teamDays the only days that a team is paid for; null where it is all from its first one on
 * @param ending null while the work goes on
 */
public record Work(
        LocalDate begins,
        Map<LocalDate, Long> items,
        Map<LocalDate, BigDecimal> hours,
        Set<LocalDate> surgeDays,
        List<DateSpan> pauses,
        List<ChangeOrder> changeOrders,
        @Nullable Set<LocalDate> teamDays,
        @Nullable Ending ending) {

    public Work(
            LocalDate begins,
            Map<LocalDate, Long> items,
            Map<LocalDate, BigDecimal> hours,
            Set<LocalDate> surgeDays,
            List<DateSpan> pauses,
            List<ChangeOrder> changeOrders) {
        this(begins, items, hours, surgeDays, pauses, changeOrders, null, null);
    }

    public Work {
        items = Map.copyOf(items);
        hours = Map.copyOf(hours);
        surgeDays = Set.copyOf(surgeDays);
        pauses = List.copyOf(pauses);
        changeOrders = List.copyOf(changeOrders);
        teamDays = teamDays == null ? null : Set.copyOf(teamDays);
    }

    /** Nothing yet. */
    public static Work from(LocalDate begins) {
        return new Work(begins, Map.of(), Map.of(), Set.of(), List.of(), List.of());
    }

    public Work withItems(Map<LocalDate, Long> other) {
        return new Work(begins, other, hours, surgeDays, pauses, changeOrders, teamDays, ending);
    }

    public Work withHours(Map<LocalDate, BigDecimal> other) {
        return new Work(begins, items, other, surgeDays, pauses, changeOrders, teamDays, ending);
    }

    public Work withTeamDays(Set<LocalDate> only) {
        return new Work(begins, items, hours, surgeDays, pauses, changeOrders, only, ending);
    }

    public Work withEnding(@Nullable Ending end) {
        return new Work(begins, items, hours, surgeDays, pauses, changeOrders, teamDays, end);
    }

    /** The same work, but every hour took so much longer. */
    public Work slower(BigDecimal factor) {
        Map<LocalDate, BigDecimal> longer = new TreeMap<>();
        hours.forEach((day, took) -> longer.put(day, took.multiply(factor)));
        return withHours(longer);
    }

    public long itemsIn(DateSpan span) {
        return items.entrySet().stream()
                .filter(day -> span.contains(day.getKey()))
                .mapToLong(Map.Entry::getValue)
                .sum();
    }

    public BigDecimal hoursIn(DateSpan span) {
        return hours.entrySet().stream()
                .filter(day -> span.contains(day.getKey()))
                .map(Map.Entry::getValue)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    long surgeItemsIn(DateSpan span) {
        return surgeDays.stream()
                .filter(span::contains)
                .mapToLong(day -> items.getOrDefault(day, 0L))
                .sum();
    }

    BigDecimal surgeHoursIn(DateSpan span) {
        return surgeDays.stream()
                .filter(span::contains)
                .map(day -> hours.getOrDefault(day, BigDecimal.ZERO))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Days that a team is paid for: from its first one on to the end, without pauses. */
    long teamDaysIn(DateSpan span) {
        return span.days()
                .filter(day -> teamDays == null ? !day.isBefore(begins) : teamDays.contains(day))
                .filter(day -> ending == null || !day.isAfter(ending.paidUntil()))
                .filter(day -> pauses.stream().noneMatch(pause -> pause.contains(day)))
                .count();
    }
}
