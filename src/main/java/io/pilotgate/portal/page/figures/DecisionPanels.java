package io.pilotgate.portal.page.figures;

import io.pilotgate.commercial.Billed;
import io.pilotgate.commercial.ContractPrices;
import io.pilotgate.commercial.Reconciliation;
import io.pilotgate.commercial.Reconciliations;
import io.pilotgate.commercial.Statement;
import io.pilotgate.decision.Decision;
import io.pilotgate.decision.Decisions;
import io.pilotgate.decision.Recommendation;
import io.pilotgate.decision.Recommendations;
import io.pilotgate.pilot.Pilot;
import io.pilotgate.portal.page.Fact;
import io.pilotgate.portal.page.Named;
import io.pilotgate.portal.page.Panel;
import io.pilotgate.portal.page.Words;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What is owed, what was recommended, and what people decided. */
@Component
public class DecisionPanels {

    private final Reconciliations reconciliations;
    private final Recommendations recommendations;
    private final Decisions decisions;
    private final ContractPrices prices;

    DecisionPanels(
            Reconciliations reconciliations,
            Recommendations recommendations,
            Decisions decisions,
            ContractPrices prices) {
        this.reconciliations = reconciliations;
        this.recommendations = recommendations;
        this.decisions = decisions;
        this.prices = prices;
    }

    public List<Panel> of(Pilot pilot) {
        return List.of(reconciliation(pilot), recommendation(pilot), decision(pilot));
    }

    /** The outcome as the vendor may know it: what was decided, and not who weighed what. */
    public Panel outcome(Pilot pilot) {
        return decisions
                .of(pilot.id())
                .filter(Decision::isConfirmed)
                .map(decided -> new Panel("Decision", decided.outcome().title(), List.of(), List.of()))
                .orElseGet(() -> Panel.noData("Decision", "Nothing has been decided yet."));
    }

    private Panel reconciliation(Pilot pilot) {
        Statement statement = reconciliations.statement(pilot.id());
        List<Fact> facts = new ArrayList<>(List.of(
                new Fact("Delivered", Words.count(statement.deliveredItems(), "item")),
                new Fact("Prices", prices.of(pilot.id()).sentences().get(0)),
                new Fact("Owed", statement.owed().toString()),
                new Fact(
                        "Invoices",
                        reconciliations.billed(pilot.id()).map(Billed::sentence).orElse("None is on record."))));
        return reconciliations
                .of(pilot.id())
                .map(said -> {
                    said.invoiced().ifPresent(money -> facts.add(new Fact("Invoiced", money.toString())));
                    said.difference().ifPresent(money -> facts.add(new Fact("Difference", money.toString())));
                    return new Panel(
                            "Reconciliation",
                            Words.name(said.standing()),
                            facts,
                            List.of(signed(said, pilot.schedule().zone())));
                })
                .orElseGet(() -> new Panel(
                        "Reconciliation", Panel.NO_DATA, facts, List.of("Finance has not looked at the figures yet.")));
    }

    private static String signed(Reconciliation said, ZoneId zone) {
        return "By " + Named.of(said.by()) + " on " + Words.time(said.at(), zone)
                + (said.remark().isBlank() ? "." : ": " + said.remark());
    }

    private Panel recommendation(Pilot pilot) {
        return recommendations
                .of(pilot.id())
                .map(made -> new Panel(
                        "Recommendation",
                        made.output().recommendation().title(),
                        facts(made, pilot.schedule().zone()),
                        made.output().reasons()))
                .orElseGet(() -> Panel.noData("Recommendation", "Nothing has been recommended yet."));
    }

    private static List<Fact> facts(Recommendation made, ZoneId zone) {
        return List.of(
                new Fact(
                        "Rules",
                        made.output().ruleIds().stream()
                                .map(DecisionPanels::rule)
                                .collect(Collectors.joining(", "))),
                new Fact("Open red flags", Integer.toString(made.input().openRedFlags())),
                new Fact("Waiting red flags", waiting(made.input().waitingRedFlags())),
                new Fact("Missing report days", Integer.toString(made.input().missingReportDays())),
                new Fact("Made", Words.time(made.madeAt(), zone)));
    }

    /** {@code everything met} of {@code rule_everythingMet}. */
    private static String rule(String id) {
        return id.replaceFirst("^rule_", "")
                .replaceAll("(?<=[a-z])(?=[A-Z0-9])", " ")
                .toLowerCase(Locale.ROOT);
    }

    private static String waiting(@Nullable Integer flags) {
        return flags == null ? "not recorded (made by an older release)" : flags.toString();
    }

    private Panel decision(Pilot pilot) {
        List<Decision> proposals = decisions.history(pilot.id());
        if (proposals.isEmpty()) {
            return Panel.noData("Decision", "Nothing has been proposed yet.");
        }
        Decision newest = proposals.get(proposals.size() - 1);
        ZoneId zone = pilot.schedule().zone();
        return new Panel(
                "Decision",
                newest.outcome().title() + " (" + Words.name(newest.standing()).toLowerCase(Locale.ROOT) + ")",
                List.of(),
                proposals.stream()
                        .flatMap(proposal -> sentences(proposal, zone).stream())
                        .toList());
    }

    private static List<String> sentences(Decision proposal, ZoneId zone) {
        List<String> sentences = new ArrayList<>();
        sentences.add(proposal.outcome().title() + ", proposed by " + Named.of(proposal.proposedBy()) + " on "
                + Words.time(proposal.proposedAt(), zone) + ": " + proposal.reasons());
        proposal.review()
                .ifPresent(review -> sentences.add((proposal.isConfirmed() ? "Confirmed by " : "Sent back by ")
                        + Named.of(review.by()) + " on " + Words.time(review.at(), zone)
                        + (review.reason().isBlank() ? "." : ": " + review.reason())));
        return sentences;
    }
}
