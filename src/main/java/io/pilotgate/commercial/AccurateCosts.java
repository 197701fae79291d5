package io.pilotgate.commercial;

import io.pilotgate.commercial.pricing.AccurateItemCost;
import io.pilotgate.commercial.pricing.Pricing;
import io.pilotgate.commercial.pricing.Work;
import io.pilotgate.grading.BlindGrading;
import io.pilotgate.grading.BlindResult;
import io.pilotgate.grading.CorrectedResult;
import io.pilotgate.grading.Rescoring;
import io.pilotgate.grading.statistics.Proportion;
import io.pilotgate.kernel.Money;
import io.pilotgate.kernel.PilotId;
import io.pilotgate.pilot.Pilot;
import io.pilotgate.pilot.Pilots;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Currency;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** What a pilot's work cost in all, over the items of it that are right. */
@Service
public class AccurateCosts {

    private final Invoices invoices;
    private final OwnEfforts efforts;
    private final WorkDone work;
    private final ContractPrices prices;
    private final BlindGrading grading;
    private final Rescoring rescoring;
    private final Pilots pilots;
    private final Clock clock;

    AccurateCosts(
            Invoices invoices,
            OwnEfforts efforts,
            WorkDone work,
            ContractPrices prices,
            BlindGrading grading,
            Rescoring rescoring,
            Pilots pilots,
            Clock clock) {
        this.invoices = invoices;
        this.efforts = efforts;
        this.work = work;
        this.prices = prices;
        this.grading = grading;
        this.rescoring = rescoring;
        this.pilots = pilots;
        this.clock = clock;
    }

    public AccurateCost of(PilotId id) {
        Pilot pilot = pilots.find(id);
        Work done = work.of(pilot);
        List<Invoice> approved = invoices.all(id).stream()
                .filter(invoice -> invoice.state() == InvoiceState.APPROVED)
                .toList();
        Money owed = owed(pilot, done);
        Money invoiced = approved.stream()
                .map(invoice -> Objects.requireNonNull(invoice.approved()))
                .reduce(Money::plus)
                .orElse(owed);
        Money notApproved = notApproved(owed, approved);
        Map<OwnEffort.Kind, Money> own = own(id, invoiced.currency());
        Money total = own.values().stream().reduce(invoiced.plus(notApproved), Money::plus);
        long items = done.items().values().stream().mapToLong(Long::longValue).sum();
        Proportion accuracy = accuracy(id);
        return new AccurateCost(
                invoiced,
                approved.isEmpty(),
                notApproved,
                own,
                total,
                items,
                accuracy,
                AccurateItemCost.of(total.amount(), items, accuracy));
    }

    /** First less second; empty where one of them is no data, or they are in two currencies. */
    public Optional<AccurateItemCost.Difference> compare(AccurateCost first, AccurateCost second) {
        return first.total().currency().equals(second.total().currency())
                ? first.each().flatMap(one -> second.each().map(one::less))
                : Optional.empty();
    }

    /**
     * Every delivered item has its cost, billed or not. What is credited stays billed: nothing is owed for it again. Each
     * invoice is rounded by itself, so that all of them may come to a cent more than is owed; that makes no debt of theirs.
     */
    static Money notApproved(Money owed, List<Invoice> approved) {
        Money nothing = owed.minus(owed);
        if (approved.isEmpty()) {
            return nothing;
        }
        Money left = approved.stream()
                .filter(invoice -> !invoice.isCreditNote())
                .map(Invoice::payable)
                .reduce(owed, Money::minus);
        return left.amount().signum() < 0 ? nothing : left;
    }

    private Money owed(Pilot pilot, Work done) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), pilot.schedule().zone());
        return new Pricing(prices.of(pilot.id())).dueBy(done, today).total();
    }

    private Map<OwnEffort.Kind, Money> own(PilotId id, Currency currency) {
        Map<OwnEffort.Kind, Money> own = new EnumMap<>(OwnEffort.Kind.class);
        for (OwnEffort.Kind kind : OwnEffort.Kind.values()) {
            own.put(kind, new Money(BigDecimal.ZERO, currency));
        }
        efforts.of(id).forEach(effort -> own.merge(effort.kind(), effort.exact(), Money::plus));
        own.replaceAll((kind, cost) -> cost.rounded());
        return own;
    }

    private Proportion accuracy(PilotId id) {
        return rescoring
                .of(id)
                .map(CorrectedResult::proportion)
                .or(() -> grading.result(id)
                        .filter(result -> !result.isSentBack())
                        .map(BlindResult::proportion))
                .orElse(Proportion.NO_DATA);
    }
}
