package io.pilotgate.commercial;

import io.pilotgate.agreement.prices.PriceTerms;
import io.pilotgate.commercial.match.Allocation;
import io.pilotgate.commercial.match.ChargeGroup;
import io.pilotgate.commercial.match.Due;
import io.pilotgate.commercial.match.GroupMatch;
import io.pilotgate.commercial.pricing.ChargeKind;
import io.pilotgate.commercial.pricing.Pricing;
import io.pilotgate.commercial.pricing.Work;
import io.pilotgate.kernel.Money;
import io.pilotgate.kernel.PilotId;
import io.pilotgate.pilot.Pilot;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * What the contract makes of an invoice's work: what all billed work costs with it less what it costs without. So a tier,
 * a discount or a rounding of the month is never applied twice, whichever way the month is cut into invoices.
 */
@Component
class InvoiceDues {

    private static final Set<ChargeGroup> BY_DAY = Set.of(ChargeGroup.ITEMS, ChargeGroup.HOURS, ChargeGroup.TEAM);

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
        Work before = before(pilot, invoice.id());
        Work after = plus(before, found);
        LocalDate last = last(after, invoice);
        Pricing pricing = new Pricing(terms);
        for (ChargeGroup group : ChargeGroup.values()) {
            Set<ChargeKind> kinds = kinds(group, terms);
            Money amount = BY_DAY.contains(group)
                    ? pricing.dueBy(after, last)
                            .total(kinds)
                            .minus(pricing.dueBy(before, last).total(kinds))
                    : pricing.dueBy(work.of(pilot), invoice.period().last())
                            .total(kinds)
                            .minus(paid(pilot.id(), invoice, group));
            due.put(group, amount.amount());
        }
        return new Due(due);
    }

    private Work before(Pilot pilot, long invoice) {
        return work.frame(pilot)
                .withItems(counts(billed.before(pilot.id(), invoice, ChargeGroup.ITEMS)))
                .withHours(billed.before(pilot.id(), invoice, ChargeGroup.HOURS))
                .withTeamDays(
                        billed.before(pilot.id(), invoice, ChargeGroup.TEAM).keySet());
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

    /** What invoices before this one that stand are paid of a group that is no matter of days. */
    private Money paid(PilotId pilot, Invoice invoice, ChargeGroup group) {
        return invoices.all(pilot).stream()
                .filter(other -> other.id() < invoice.id() && other.state().stands())
                .flatMap(other -> other.match().groups().stream())
                .filter(matched -> matched.group() == group)
                .map(GroupMatch::payable)
                .reduce(new Money(BigDecimal.ZERO, invoice.total().currency()), Money::plus);
    }

    private static Set<ChargeKind> kinds(ChargeGroup group, PriceTerms terms) {
        return Arrays.stream(ChargeKind.values())
                .filter(kind -> ChargeGroup.of(kind, terms.model()) == group)
                .collect(Collectors.toSet());
    }

    private static LocalDate last(Work work, Invoice invoice) {
        return work.items().keySet().stream()
                .max(LocalDate::compareTo)
                .filter(day -> day.isAfter(invoice.period().last()))
                .orElse(invoice.period().last());
    }

    private static Map<LocalDate, Long> counts(Map<LocalDate, BigDecimal> days) {
        Map<LocalDate, Long> counts = new TreeMap<>();
        days.forEach((day, count) -> counts.put(day, count.longValueExact()));
        return counts;
    }
}
