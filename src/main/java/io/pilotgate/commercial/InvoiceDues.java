package io.pilotgate.commercial;

import io.pilotgate.agreement.prices.PriceTerms;
import io.pilotgate.commercial.match.Allocation;
import io.pilotgate.commercial.match.ChargeGroup;
import io.pilotgate.commercial.match.Due;
import io.pilotgate.commercial.pricing.ChargeKind;
import io.pilotgate.commercial.pricing.Charges;
import io.pilotgate.commercial.pricing.Pricing;
import io.pilotgate.commercial.pricing.Work;
import io.pilotgate.kernel.Money;
import io.pilotgate.pilot.Pilot;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * What the contract makes of an invoice's work: what all billed work costs with it less what is paid of it before. So a
 * tier, a discount or a rounding of the month is never applied twice, whichever way the month is cut into invoices. All
 * invoices together are due no more than all work costs: nobody keeps a discount away by leaving the last items of a month
 * out.
 */
@Component
class InvoiceDues {

    private final WorkDone work;
    private final BilledDays billed;
    private final InvoiceStore invoices;
    private final ContractPrices prices;

    InvoiceDues(WorkDone work, BilledDays billed, InvoiceStore invoices, ContractPrices prices) {
        this.work = work;
        this.billed = billed;
        this.invoices = invoices;
        this.prices = prices;
    }

    Due of(Pilot pilot, Invoice invoice, InvoiceWork.Found found) {
        PriceTerms terms = prices.of(pilot.id());
        Map<ChargeGroup, BigDecimal> due = new EnumMap<>(ChargeGroup.class);
        Work all = work.of(pilot);
        Work with = plus(before(pilot, invoice), found);
        LocalDate covered = covered(invoice);
        LocalDate last = last(with, covered);
        Pricing pricing = new Pricing(terms);
        Charges billedNow = pricing.dueBy(with, last);
        Charges asDelivered = pricing.dueBy(all, YearMonth.from(last).atEndOfMonth());
        Charges byDate = pricing.dueBy(all, covered);
        for (ChargeGroup group : ChargeGroup.values()) {
            Set<ChargeKind> kinds = kinds(group, terms);
            Money whole = switch (group) {
                case ITEMS, HOURS -> least(billedNow.total(kinds), asDelivered.total(kinds));
                case TEAM -> billedNow.total(kinds);
                default -> byDate.total(kinds);
            };
            due.put(group, whole.minus(paid(invoice, group)).amount());
        }
        return new Due(due);
    }

    /** What the contract makes of these items among all that is billed before a credit note. */
    Money without(Pilot pilot, Invoice note, Map<LocalDate, BigDecimal> items) {
        PriceTerms terms = prices.of(pilot.id());
        Work billedNow = before(pilot, note);
        Map<LocalDate, BigDecimal> counted = new TreeMap<>();
        billedNow.items().forEach((day, count) -> counted.put(day, BigDecimal.valueOf(count)));
        Work without = billedNow.withItems(counts(Allocation.less(counted, items)));
        LocalDate last = last(billedNow, covered(note));
        Set<ChargeKind> kinds = kinds(ChargeGroup.ITEMS, terms);
        Pricing pricing = new Pricing(terms);
        return pricing.dueBy(billedNow, last)
                .total(kinds)
                .minus(pricing.dueBy(without, last).total(kinds));
    }

    private static Money least(Money one, Money other) {
        return one.amount().compareTo(other.amount()) < 0 ? one : other;
    }

    private Work before(Pilot pilot, Invoice invoice) {
        return work.frame(pilot)
                .withItems(counts(billed.before(invoice, ChargeGroup.ITEMS)))
                .withHours(billed.before(invoice, ChargeGroup.HOURS))
                .withTeamDays(billed.before(invoice, ChargeGroup.TEAM).keySet());
    }

    private static Work plus(Work before, InvoiceWork.Found found) {
        Map<LocalDate, BigDecimal> items = new TreeMap<>();
        before.items().forEach((day, count) -> items.put(day, BigDecimal.valueOf(count)));
        Set<LocalDate> team = new HashSet<>(Objects.requireNonNull(before.teamDays()));
        team.addAll(found.of(ChargeGroup.TEAM).days().keySet());
        return before.withItems(
                        counts(Allocation.sum(items, found.of(ChargeGroup.ITEMS).days())))
                .withHours(Allocation.sum(
                        before.hours(), found.of(ChargeGroup.HOURS).days()))
                .withTeamDays(team);
    }

    /**
     * What invoices before this one that stand are paid of a group, less what approved credit notes took back of it.
     * By that, and not by what the earlier work would cost now: one that was disputed or credited since has left gaps.
     */
    private Money paid(Invoice invoice, ChargeGroup group) {
        return counted(invoice)
                .flatMap(other -> other.match().groups().stream()
                        .filter(matched -> matched.group() == group)
                        .map(matched -> other.isCreditNote() ? matched.due() : matched.payable()))
                .reduce(new Money(BigDecimal.ZERO, invoice.total().currency()), Money::plus);
    }

    private Stream<Invoice> counted(Invoice invoice) {
        return invoices.all(invoice.pilot()).stream().filter(other -> EarlierInvoices.isBilled(other, invoice));
    }

    private static Set<ChargeKind> kinds(ChargeGroup group, PriceTerms terms) {
        return Arrays.stream(ChargeKind.values())
                .filter(kind -> ChargeGroup.of(kind, terms.model()) == group)
                .collect(Collectors.toSet());
    }

    /**
     * The last day of all periods that are billed. One that comes late is paid beside those of later months: what these are
     * paid comes off, so what they are for belongs to the whole.
     */
    private LocalDate covered(Invoice invoice) {
        return Stream.concat(Stream.of(invoice), counted(invoice))
                .map(other -> other.period().last())
                .max(LocalDate::compareTo)
                .orElseThrow();
    }

    private static LocalDate last(Work work, LocalDate covered) {
        return Stream.of(
                        Stream.of(covered),
                        work.items().keySet().stream(),
                        work.hours().keySet().stream(),
                        Objects.requireNonNull(work.teamDays()).stream())
                .flatMap(days -> days)
                .max(LocalDate::compareTo)
                .orElseThrow();
    }

    private static Map<LocalDate, Long> counts(Map<LocalDate, BigDecimal> days) {
        Map<LocalDate, Long> counts = new TreeMap<>();
        days.forEach((day, count) -> counts.put(day, count.longValueExact()));
        return counts;
    }
}
