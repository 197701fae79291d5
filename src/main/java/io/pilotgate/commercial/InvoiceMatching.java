package io.pilotgate.commercial;

import io.pilotgate.commercial.match.ChargeGroup;
import io.pilotgate.commercial.match.Claim;
import io.pilotgate.commercial.match.Claim.CountedClaim;
import io.pilotgate.commercial.match.CreditMatch;
import io.pilotgate.commercial.match.FoundItems;
import io.pilotgate.commercial.match.FourWayMatch;
import io.pilotgate.commercial.match.ItemFinding;
import io.pilotgate.commercial.match.Match;
import io.pilotgate.commercial.pricing.ChargeKind;
import io.pilotgate.kernel.Money;
import io.pilotgate.pilot.Pilot;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/** Contract, daily reports, delivery and invoice, laid side by side. */
@Component
class InvoiceMatching {

    private final DeliveredItems items;
    private final InvoiceLines lines;
    private final InvoiceWork work;
    private final InvoiceDues dues;
    private final BilledDays billed;
    private final ReportedDays reports;
    private final ContractPrices prices;
    private final InvoiceStore invoices;

    InvoiceMatching(
            DeliveredItems items,
            InvoiceLines lines,
            InvoiceWork work,
            InvoiceDues dues,
            BilledDays billed,
            ReportedDays reports,
            ContractPrices prices,
            InvoiceStore invoices) {
        this.items = items;
        this.lines = lines;
        this.work = work;
        this.dues = dues;
        this.billed = billed;
        this.reports = reports;
        this.prices = prices;
        this.invoices = invoices;
    }

    /** Matches with what is known by now, and keeps which work it takes up. */
    Match match(Pilot pilot, Invoice invoice) {
        items.bringUpToDate(pilot);
        lines.countEarlier(pilot.id(), invoice.id());
        return invoice.isCreditNote() ? credit(pilot, invoice) : bill(pilot, invoice);
    }

    private Match bill(Pilot pilot, Invoice invoice) {
        lines.judge(pilot.id(), invoice.id());
        InvoiceWork.Found found = work.find(pilot, invoice.id(), invoice.period());
        for (ChargeGroup group : List.of(ChargeGroup.ITEMS, ChargeGroup.HOURS, ChargeGroup.TEAM)) {
            billed.keep(invoice.id(), group, found.of(group).days());
        }
        return new FourWayMatch(prices.of(pilot.id()).model(), claim(invoice, found), dues.of(pilot, invoice, found))
                .match(reports.notes(pilot, invoice.period(), invoice.total().currency()));
    }

    private Claim claim(Invoice invoice, InvoiceWork.Found found) {
        List<FoundItems> judged = lines.found(invoice.id());
        Map<ChargeKind, BigDecimal> claimed = lines.claimed(invoice.id());
        Map<ChargeKind, BigDecimal> asked = lines.claimedAmounts(invoice.id());
        List<CountedClaim> counted = new ArrayList<>();
        judged.stream()
                .filter(named -> named.finding() == ItemFinding.PAYABLE)
                .forEach(named -> counted.add(new CountedClaim(
                        ChargeGroup.ITEMS,
                        BigDecimal.valueOf(named.lines()),
                        found.named().sum(),
                        named.amount())));
        claimed.forEach((kind, number) -> {
            if (kind == ChargeKind.ITEMS || kind == ChargeKind.HOURS) {
                BigDecimal there = kind == ChargeKind.ITEMS
                        ? found.counted().sum()
                        : found.hours().sum();
                counted.add(new CountedClaim(
                        ChargeGroup.valueOf(kind.name()),
                        plain(number),
                        plain(there),
                        asked.getOrDefault(kind, BigDecimal.ZERO)));
            }
        });
        return new Claim(invoice.total(), lines.amounts(invoice.id()), judged, counted);
    }

    private Match credit(Pilot pilot, Invoice note) {
        lines.credit(note.id());
        Map<LocalDate, BigDecimal> back = new TreeMap<>();
        lines.itemsByDay(pilot.id(), note.id(), ItemFinding.CREDITED)
                .forEach((day, count) -> back.put(day, count.negate()));
        billed.keep(note.id(), ChargeGroup.ITEMS, back);
        return CreditMatch.of(note.total(), stillWithheld(note));
    }

    /** What is not paid of the credited invoice, less what earlier credit notes settled of that. */
    private Money stillWithheld(Invoice note) {
        List<Invoice> all = invoices.all(note.pilot());
        Invoice credited = all.stream()
                .filter(invoice -> Long.valueOf(invoice.id()).equals(note.credited()))
                .findFirst()
                .orElseThrow();
        Money withheld = credited.state().stands() ? notPaid(credited) : credited.total();
        return all.stream()
                .filter(other -> other.id() < note.id()
                        && note.credited() != null
                        && note.credited().equals(other.credited())
                        && other.state().stands())
                .map(other -> other.total().plus(other.payable()))
                .reduce(withheld, Money::minus);
    }

    /** What finance approved goes before the match. */
    private static Money notPaid(Invoice invoice) {
        Money approved = invoice.approved();
        return invoice.total().minus(approved == null ? invoice.payable() : approved);
    }

    private static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
