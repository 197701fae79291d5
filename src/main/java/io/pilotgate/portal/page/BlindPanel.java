package io.pilotgate.portal.page;

import io.pilotgate.grading.BlindGrading;
import io.pilotgate.grading.BlindProgress;
import io.pilotgate.grading.BlindResult;
import io.pilotgate.grading.SamplePlan;
import io.pilotgate.grading.SamplePlans;
import io.pilotgate.grading.metrics.PooledAccuracy;
import io.pilotgate.grading.statistics.Verdict;
import io.pilotgate.pilot.Pilot;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The verdict against the blind sample, and the pooled figure over every graded judgment. */
@Component
class BlindPanel {

    private static final String TITLE = "Blind result";
    private static final String POOLED = "Pooled over all graded judgments";

    private final BlindGrading grading;
    private final SamplePlans plans;

    BlindPanel(BlindGrading grading, SamplePlans plans) {
        this.grading = grading;
        this.plans = plans;
    }

    List<Panel> of(Pilot pilot) {
        Optional<SamplePlan> plan = plans.of(pilot.id());
        return grading.result(pilot.id())
                .map(result -> List.of(verdict(result, plan, pilot), pooled(result)))
                .orElseGet(() -> List.of(ungraded(pilot), Panel.noData(POOLED, "Nothing has been graded.")));
    }

    private Panel ungraded(Pilot pilot) {
        BlindProgress progress = grading.audit(pilot.id());
        return Panel.noData(
                TITLE,
                progress.drawn() == 0
                        ? "No blind sample has been drawn."
                        : progress.delivered() + " of " + progress.drawn()
                                + " drawn items have been delivered; they are graded after the deliveries are locked.");
    }

    private static Panel verdict(BlindResult result, Optional<SamplePlan> plan, Pilot pilot) {
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact("Verdict", word(result.verdict())));
        plan.ifPresent(fixed ->
                facts.add(new Fact("Plan", fixed.n() + " items, at most " + Words.count(fixed.c(), "error"))));
        facts.addAll(Proportions.facts(result.proportion()));
        plan.ifPresent(fixed -> facts.add(new Fact("Floor", fixed.floor().toString())));
        facts.add(new Fact("Ties", BlindResult.TIES.title() + ", " + result.tied() + " tied"));
        facts.add(new Fact(
                "Graded", Words.time(result.gradedAt(), pilot.schedule().zone())));
        return new Panel(TITLE, Proportions.headline(result.proportion()), facts, notes(result, pilot));
    }

    private static List<String> notes(BlindResult result, Pilot pilot) {
        List<String> notes = new ArrayList<>();
        notes.add(
                "The verdict is the plan's, fixed before the data; the interval stands beside it and decides nothing.");
        if (result.notDelivered() > 0) {
            notes.add(result.notDelivered() + " of " + result.drawn()
                    + " drawn items were not delivered and are in no figure.");
        }
        result.review()
                .ifPresent(review -> notes.add((review.confirmed() ? "Confirmed by " : "Sent back by ") + review.by()
                        + " on " + Words.time(review.at(), pilot.schedule().zone())
                        + (review.reason().isBlank() ? "." : ": " + review.reason())));
        return notes;
    }

    private static Panel pooled(BlindResult result) {
        PooledAccuracy pooled = result.pooled().pooled();
        if (pooled.proportion().isNoData()) {
            return Panel.noData(POOLED, "No judgment has sealed truth to be laid against.");
        }
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact(
                "Counted", Words.count(pooled.judgments(), "judgment") + " of " + Words.count(pooled.items(), "item")));
        pooled.bootstrap()
                .ifPresent(interval -> facts.add(new Fact(
                        Proportions.confidence("Bootstrap by item") + " (seed " + pooled.seed() + ")",
                        Words.interval(interval))));
        facts.addAll(Proportions.facts(pooled.proportion()));
        return new Panel(
                POOLED,
                Proportions.headline(pooled.proportion()),
                facts,
                List.of("Judgments of one item hang together: the bootstrap by item is the interval to believe."));
    }

    private static String word(Verdict verdict) {
        return switch (verdict) {
            case ACCEPT -> "accept";
            case REJECT -> "reject";
            case UNDECIDED -> "undecided";
            case NO_DATA -> "no data";
        };
    }
}
