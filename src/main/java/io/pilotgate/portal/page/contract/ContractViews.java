package io.pilotgate.portal.page.contract;

import io.pilotgate.agreement.ContractTerms;
import io.pilotgate.agreement.prices.PriceModel;
import io.pilotgate.agreement.prices.PriceTerms;
import io.pilotgate.commercial.PriceAmendment;
import io.pilotgate.commercial.ProposedChange;
import io.pilotgate.kernel.Money;
import io.pilotgate.pilot.Pilot;
import io.pilotgate.portal.ContractDesk;
import io.pilotgate.portal.ContractDesk.WorkedOut;
import io.pilotgate.portal.page.Fact;
import io.pilotgate.portal.page.MoneyWords;
import io.pilotgate.portal.page.Named;
import io.pilotgate.portal.page.Words;
import io.pilotgate.portal.page.contract.ContractView.AmendmentRow;
import io.pilotgate.portal.page.contract.ContractView.ChangeRow;
import io.pilotgate.portal.page.contract.ContractView.Proposal;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Gathers the page of a contract's prices. */
@Component
class ContractViews {

    private final ContractDesk desk;

    ContractViews(ContractDesk desk) {
        this.desk = desk;
    }

    ContractView of(Pilot pilot, @Nullable WorkedOut worked) {
        ZoneId zone = pilot.schedule().zone();
        List<PriceAmendment> amendments = desk.amendments(pilot);
        List<ProposedChange> changes = desk.changes(pilot);
        PriceTerms prices = desk.prices(pilot);
        boolean early = desk.isBeforeDelivery(pilot);
        return new ContractView(
                pilot.id().value(),
                pilot.name(),
                prices.sentences(),
                since(amendments, zone),
                worked == null
                        ? ContractCharts.of(desk.volumes(pilot), prices)
                        : ContractCharts.of(worked.volumes(), worked.terms()),
                terms(desk.terms(pilot)),
                desk.open(pilot)
                        .filter(open -> early)
                        .map(open -> proposal(open, zone))
                        .orElse(null),
                amendments.stream()
                        .map(made -> row(made, amendments.size(), zone))
                        .toList(),
                changes.stream().map(change -> row(change, zone)).toList(),
                budget(prices, changes),
                desk.surgeDays(pilot).stream().map(Words::date).toList(),
                worked == null ? null : WorkedMonth.of(worked),
                early && desk.mayPropose(),
                desk.mayPropose(),
                desk.mayAnswer(pilot));
    }

    private static String since(List<PriceAmendment> amendments, ZoneId zone) {
        return amendments.stream()
                .filter(PriceAmendment::isAccepted)
                .reduce((older, newer) -> newer)
                .map(agreed -> "Version " + agreed.version() + ", proposed by " + Named.of(agreed.proposedBy())
                        + " and accepted " + answered(agreed.answer(), zone) + ". SHA-256 " + agreed.hash() + ".")
                .orElse("As the pilot was launched.");
    }

    private static List<Fact> terms(ContractTerms terms) {
        return List.of(
                new Fact(
                        "Promised turnaround",
                        Words.duration(terms.sla().typical()) + " typical, "
                                + Words.duration(terms.sla().peak()) + " peak, "
                                + Words.duration(terms.sla().rush()) + " rush"),
                new Fact("Under the threshold of " + terms.threshold(), Words.name(terms.consequence())),
                new Fact(
                        "Pause",
                        terms.pause().agreed()
                                ? "up to " + terms.pause().maximumDays() + " days; no team is paid meanwhile"
                                : "not agreed"),
                new Fact(
                        "Early exit",
                        MoneyWords.of(terms.exit().earlyExitCost().rounded()) + " with "
                                + terms.exit().noticeDays() + " days of notice"));
    }

    private static Proposal proposal(PriceAmendment open, ZoneId zone) {
        return new Proposal(
                open.hash().hex(),
                open.terms().sentences(),
                open.remark(),
                Named.of(open.proposedBy()) + " on " + Words.time(open.proposedAt(), zone));
    }

    private static AmendmentRow row(PriceAmendment made, int newest, ZoneId zone) {
        String open = made.version() == newest ? "waits for the vendor" : "replaced by the next";
        return new AmendmentRow(
                Integer.toString(made.version()),
                made.terms().model().kind().title() + ": "
                        + made.terms().sentences().get(0),
                made.hash().hex(),
                Named.of(made.proposedBy()) + ", " + Words.time(made.proposedAt(), zone),
                made.answer() == null ? open : answer(made.answer(), zone));
    }

    private static ChangeRow row(ProposedChange change, ZoneId zone) {
        return new ChangeRow(
                change.number(),
                change.change(),
                MoneyWords.of(change.amount()),
                Named.of(change.proposedBy()) + ", " + Words.time(change.proposedAt(), zone),
                change.answer() == null ? "" : answer(change.answer(), zone),
                "change-" + change.number());
    }

    private static String answer(PriceAmendment.Answer answer, ZoneId zone) {
        return (answer.accepted() ? "accepted " : "declined ")
                + answered(answer, zone)
                + (answer.reason().isEmpty() ? "" : ": " + answer.reason());
    }

    private static String answered(PriceAmendment.@Nullable Answer answer, ZoneId zone) {
        return answer == null ? "" : "by " + Named.of(answer.by()) + " on " + Words.time(answer.at(), zone);
    }

    private static List<Fact> budget(PriceTerms prices, List<ProposedChange> changes) {
        List<Money> agreed = changes.stream()
                .filter(ProposedChange::isAccepted)
                .map(ProposedChange::amount)
                .toList();
        List<Fact> budget = new ArrayList<>();
        if (prices.model() instanceof PriceModel.Fixed fixed) {
            Money original = new Money(fixed.price(), prices.currency()).rounded();
            budget.add(new Fact("Original budget", MoneyWords.of(original)));
            budget.add(new Fact("Scope", fixed.scope()));
            budget.add(
                    new Fact("With change orders", MoneyWords.of(agreed.stream().reduce(original, Money::plus))));
        } else if (!agreed.isEmpty()) {
            budget.add(new Fact(
                    "Change orders",
                    MoneyWords.of(agreed.stream().reduce(Money::plus).orElseThrow())));
        }
        return budget;
    }
}
