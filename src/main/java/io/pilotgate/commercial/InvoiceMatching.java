package io.pilotgate.commercial;

import io.pilotgate.commercial.match.ChargeGroup;
import io.pilotgate.commercial.match.Claim;
import io.pilotgate.commercial.match.Claim.CountedClaim;
import io.pilotgate.commercial.match.FoundItems;
import io.pilotgate.commercial.match.FourWayMatch;
import io.pilotgate.commercial.match.ItemFinding;
import io.pilotgate.commercial.match.Match;
import io.pilotgate.commercial.pricing.ChargeKind;
import io.pilotgate.pilot.Pilot;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Contract, daily reports, delivery and invoice, laid side by side. */
@Component
class InvoiceMatching {

    private final InvoiceLines lines;
    private final InvoiceWork work;
    private final InvoiceDues dues;
    private final BilledDays billed;
    private final InvoiceNotes notes;
    private final ContractPrices prices;
    private final CreditNotes credits;

    InvoiceMatching(
            InvoiceLines lines,
            InvoiceWork work,
            InvoiceDues dues,
            BilledDays billed,
            InvoiceNotes notes,
            ContractPrices prices,
            CreditNotes credits) {
        this.lines = lines;
        this.work = work;
        this.dues = dues;
        this.billed = billed;
        this.notes = notes;
        this.prices = prices;
        this.credits = credits;
    }

    /** Adds up what its lines were judged to be, and keeps which work it takes up. */
    Match match(Pilot pilot, Invoice invoice) {
        return invoice.isCreditNote() ? credits.match(pilot, invoice) : bill(pilot, invoice);
    }

    private Match bill(Pilot pilot, Invoice invoice) {
        InvoiceWork.Found found = work.find(pilot, invoice);
        for (ChargeGroup group : List.of(ChargeGroup.ITEMS, ChargeGroup.HOURS, ChargeGroup.TEAM)) {
            billed.keep(invoice.id(), group, found.of(group).days());
        }
        return new FourWayMatch(prices.of(pilot.id()).model(), claim(invoice, found), dues.of(pilot, invoice, found))
                .match(notes.of(pilot, invoice, found));
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

    private static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
