package io.pilotgate.portal.page.figures;

import io.pilotgate.access.Role;
import io.pilotgate.grading.BlindGrading;
import io.pilotgate.grading.BlindProgress;
import io.pilotgate.grading.BlindReadings;
import io.pilotgate.grading.BlindResult;
import io.pilotgate.grading.CorrectedResult;
import io.pilotgate.grading.Rescoring;
import io.pilotgate.grading.SamplePlan;
import io.pilotgate.grading.SamplePlans;
import io.pilotgate.grading.metrics.PooledAccuracy;
import io.pilotgate.grading.statistics.Verdict;
import io.pilotgate.pilot.Pilot;
import io.pilotgate.portal.Doorkeeper;
import io.pilotgate.portal.page.Fact;
import io.pilotgate.portal.page.Named;
import io.pilotgate.portal.page.Panel;
import io.pilotgate.portal.page.Proportions;
import io.pilotgate.portal.page.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The verdict against the blind sample, and the pooled figure over every graded judgment. */
@Component
public class BlindPanel {

    private static final String TITLE = "Blind result";
    private static final String POOLED = "Pooled over all graded judgments";

    private final BlindGrading grading;
    private final BlindReadings readings;
    private final SamplePlans plans;
    private final Rescoring rescoring;
    private final ScorePanels scores;
    private final Doorkeeper door;

    BlindPanel(
            BlindGrading grading,
            BlindReadings readings,
            SamplePlans plans,
            Rescoring rescoring,
            ScorePanels scores,
            Doorkeeper door) {
        this.grading = grading;
        this.readings = readings;
        this.plans = plans;
        this.rescoring = rescoring;
        this.scores = scores;
        this.door = door;
    }

    /** Whether the person may settle an undecided verdict by the reserve; whether that helps is said beside it. */
    public boolean mayUseReserve(Pilot pilot) {
        boolean reserved =
                plans.of(pilot.id()).filter(plan -> plan.reserve() > 0).isPresent();
        return reserved
                && door.isStaffWith(Role.LEAD)
                && grading.result(pilot.id())
                        .filter(result -> !result.isConfirmed())
                        .filter(result -> isOpen(rescoring.verdict(pilot.id(), result)))
                        .isPresent();
    }

    private static boolean isOpen(Verdict verdict) {
        return verdict == Verdict.UNDECIDED || verdict == Verdict.NO_DATA;
    }

    public List<Panel> of(Pilot pilot) {
        Panel pooled = grading.result(pilot.id())
                .map(BlindPanel::pooled)
                .orElseGet(() -> Panel.noData(POOLED, "Nothing has been graded."));
        return Stream.concat(verdicts(pilot).stream(), Stream.of(pooled)).toList();
    }

    /** The verdict by the sealed truth and, where that was corrected, the one by the corrected truth beside it. */
    public List<Panel> verdicts(Pilot pilot) {
        Optional<SamplePlan> plan = plans.of(pilot.id());
        Optional<CorrectedResult> corrected = rescoring.of(pilot.id());
        return grading.result(pilot.id())
                .map(result -> Stream.concat(
                                Stream.of(verdict(result, plan, pilot, corrected.isPresent())),
                                corrected.stream().map(score -> scores.corrected(pilot, score)))
                        .toList())
                .orElseGet(() -> List.of(ungraded(pilot)));
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

    private Panel verdict(BlindResult result, Optional<SamplePlan> plan, Pilot pilot, boolean corrected) {
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact("Verdict", word(result.verdict())));
        plan.ifPresent(fixed -> {
            facts.add(new Fact("Plan", fixed.inWords()));
            if (fixed.reserve() > 0) {
                facts.add(new Fact("Reserve", result.reserveUsed() + " of " + fixed.reserve() + " used"));
            }
        });
        facts.addAll(Proportions.facts(result.proportion()));
        plan.ifPresent(fixed -> facts.add(new Fact("Floor", fixed.floor().toString())));
        facts.add(new Fact("Ties", BlindResult.TIES.title() + ", " + result.tied() + " tied"));
        facts.add(new Fact(
                "Graded", Words.time(result.gradedAt(), pilot.schedule().zone())));
        return new Panel(TITLE, Proportions.headline(result.proportion()), facts, notes(result, pilot, corrected));
    }

    private List<String> notes(BlindResult result, Pilot pilot, boolean corrected) {
        List<String> notes = new ArrayList<>();
        if (corrected) {
            notes.add(ScorePanels.CORRECTED_SINCE);
        }
        notes.addAll(readings.of(pilot.id(), result).sentences());
        if (result.notDelivered() > 0) {
            notes.add(result.notDelivered() + " of " + result.drawn()
                    + " drawn items were not delivered and are in no figure.");
        }
        result.review()
                .ifPresent(review -> notes.add((review.confirmed() ? "Confirmed by " : "Sent back by ")
                        + Named.of(review.by())
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

    public static String word(Verdict verdict) {
        return switch (verdict) {
            case ACCEPT -> "accept";
            case REJECT -> "reject";
            case UNDECIDED -> "undecided";
            case NO_DATA -> "no data";
        };
    }
}
