package io.pilotgate.commercial;

import io.pilotgate.commercial.match.Allocation;
import io.pilotgate.commercial.match.ChargeGroup;
import io.pilotgate.commercial.match.ItemFinding;
import io.pilotgate.commercial.pricing.ChargeKind;
import io.pilotgate.commercial.pricing.Ending;
import io.pilotgate.kernel.DateSpan;
import io.pilotgate.pilot.Phase;
import io.pilotgate.pilot.Pilot;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What work an invoice is for: items that it names or counts, hours, days of a team. */
@Component
class InvoiceWork {

    /**
     * What of an invoice's work there is, by day.
     *
     * @param named items that the invoice names
     * @param counted items that it counts
     */
    record Found(Allocation named, Allocation counted, Allocation hours, Allocation team) {

        Allocation of(ChargeGroup group) {
            return switch (group) {
                case ITEMS -> named.plus(counted);
                case HOURS -> hours;
                case TEAM -> team;
                default -> new Allocation(Map.of());
            };
        }
    }

    private final DeliveredItems items;
    private final TimeSheetStore sheets;
    private final InvoiceLines lines;
    private final BilledDays billed;
    private final Endings endings;
    private final Clock clock;

    InvoiceWork(
            DeliveredItems items,
            TimeSheetStore sheets,
            InvoiceLines lines,
            BilledDays billed,
            Endings endings,
            Clock clock) {
        this.items = items;
        this.sheets = sheets;
        this.lines = lines;
        this.billed = billed;
        this.endings = endings;
        this.clock = clock;
    }

    Found find(Pilot pilot, Invoice invoice) {
        DateSpan period = invoice.period();
        SortedMap<LocalDate, BigDecimal> delivered = left(invoice, ChargeGroup.ITEMS, byDay(items.byDay(pilot.id())));
        Allocation named =
                Allocation.capped(lines.itemsByDay(pilot.id(), invoice.id(), ItemFinding.PAYABLE), delivered);
        Map<ChargeKind, BigDecimal> claimed = lines.claimed(invoice.id());
        Allocation counted = Allocation.of(
                claimed.getOrDefault(ChargeKind.ITEMS, BigDecimal.ZERO),
                in(period, Allocation.less(delivered, named.days())));
        Allocation hours = Allocation.of(
                claimed.getOrDefault(ChargeKind.HOURS, BigDecimal.ZERO),
                in(period, left(invoice, ChargeGroup.HOURS, sheets.hoursByDay(pilot.id()))));
        return new Found(
                named, counted, hours, claimed.containsKey(ChargeKind.TEAM) ? team(pilot, invoice, period) : none());
    }

    /** Days that nobody billed a team for; those still to come are not worked yet, and after the end none is. */
    private Allocation team(Pilot pilot, Invoice invoice, DateSpan period) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), pilot.schedule().zone());
        Ending ending = endings.of(pilot);
        LocalDate last = ending == null || ending.paidUntil().isAfter(today) ? today : ending.paidUntil();
        LocalDate begins = pilot.schedule().phase(Phase.DELIVERY).first();
        Map<LocalDate, BigDecimal> before = billed.before(invoice, ChargeGroup.TEAM);
        return new Allocation(period.days()
                .filter(day -> !day.isBefore(begins) && !day.isAfter(last) && !before.containsKey(day))
                .collect(Collectors.toMap(Function.identity(), day -> BigDecimal.ONE)));
    }

    private SortedMap<LocalDate, BigDecimal> left(Invoice invoice, ChargeGroup group, Map<LocalDate, BigDecimal> done) {
        return Allocation.less(done, billed.before(invoice, group));
    }

    private static SortedMap<LocalDate, BigDecimal> in(DateSpan period, SortedMap<LocalDate, BigDecimal> days) {
        SortedMap<LocalDate, BigDecimal> within = new TreeMap<>(days);
        within.keySet().removeIf(day -> !period.contains(day));
        return within;
    }

    private static Map<LocalDate, BigDecimal> byDay(Map<LocalDate, Long> counts) {
        Map<LocalDate, BigDecimal> days = new TreeMap<>();
        counts.forEach((day, count) -> days.put(day, BigDecimal.valueOf(count)));
        return days;
    }

    private static Allocation none() {
        return new Allocation(Map.of());
    }
}
