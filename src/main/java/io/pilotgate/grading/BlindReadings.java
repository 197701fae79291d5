package io.pilotgate.grading;

import io.pilotgate.grading.SampleGrading.Graded;
import io.pilotgate.grading.statistics.Interval;
import io.pilotgate.grading.statistics.Proportion;
import io.pilotgate.grading.statistics.Stage;
import io.pilotgate.grading.statistics.StagedPlan;
import io.pilotgate.grading.statistics.Verdict;
import io.pilotgate.kernel.Percent;
import io.pilotgate.kernel.PilotId;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Says of a blind result what the plan made of it and what is still open. */
@Component
public class BlindReadings {

    private final SamplePlanStore plans;
    private final SampleGrading grading;

    private final TruthErrors truth;

    BlindReadings(SamplePlanStore plans, SampleGrading grading, TruthErrors truth) {
        this.plans = plans;
        this.grading = grading;
        this.truth = truth;
    }

    /** For the buyer's people: it tells how much of the reserve was delivered. */
    public BlindReading of(PilotId id, BlindResult result) {
        return plans.find(id)
                .map(plan -> new BlindReading(
                        rule(plan, result),
                        interval(plan, result.proportion()),
                        truth.sentence(id, result.proportion()),
                        isOpen(result) ? Optional.of(open(id, plan, result)) : Optional.empty()))
                .orElseGet(() -> new BlindReading(
                        "No sample was drawn, so there is no verdict.",
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()));
    }

    private static boolean isOpen(BlindResult result) {
        return result.verdict() == Verdict.UNDECIDED || result.verdict() == Verdict.NO_DATA;
    }

    private static String rule(SamplePlan plan, BlindResult result) {
        StagedPlan rule = plan.rule();
        Proportion first = result.figures().stages().get(0);
        String found = PlanWords.errors(first.errors()) + " in " + PlanWords.items(first.n());
        if (!rule.hasTwoStages()) {
            return found + "; the plan accepts with at most " + rule.first().c() + " of "
                    + rule.first().n() + ": " + word(result) + ".";
        }
        Stage stage = rule.first();
        String firstStage = found + " of the first stage; it accepts with at most " + stage.c() + " of " + stage.n()
                + " and rejects with " + stage.r() + " or more";
        if (!rule.needsSecond(first)) {
            return firstStage + ": " + word(result) + " after the first stage.";
        }
        Proportion all = result.proportion();
        return firstStage + ". In between the second stage decides: " + PlanWords.errors(all.errors()) + " in "
                + PlanWords.items(all.n()) + " of both; they accept with at most "
                + rule.last().c() + " of " + rule.items() + ": " + word(result) + ".";
    }

    private static Optional<String> interval(SamplePlan plan, Proportion proportion) {
        return proportion.clopperPearson().map(interval -> {
            String as = plan.rule().hasTwoStages() ? " (as if the number of items had been fixed)" : "";
            return "The exact 95 % interval is " + words(interval) + as + ": it " + comparison(interval, plan.floor())
                    + ". It decides nothing: the plan does.";
        });
    }

    static String comparison(Interval interval, Percent floor) {
        if (interval.low() > floor.asDouble()) {
            return "lies above the floor of " + floor;
        }
        return interval.high() < floor.asDouble()
                ? "lies under the floor of " + floor
                : "includes the floor of " + floor + ", so by itself it shows neither better work nor worse";
    }

    private String open(PilotId id, SamplePlan plan, BlindResult result) {
        Graded graded = grading.grade(id, plan.rule());
        int missing = graded.items().missing(0).size()
                + (plan.rule().needsSecond(graded.figures().stages().get(0))
                        ? graded.items().missing(1).size()
                        : 0);
        String hangs = missing == 0
                ? "The sealed pool has fewer items than the plan asks for, and those that it lacks decide."
                : missing + " of " + result.drawn() + " drawn items were not delivered: were all of them right the plan"
                        + " would accept, were all of them wrong it would reject.";
        return hangs + " " + reserve(plan, graded, missing);
    }

    private static String reserve(SamplePlan plan, Graded graded, int missing) {
        String end = " No other item is ever added.";
        if (plan.reserve() == 0) {
            return "The plan has no reserve: people decide with a reason." + end;
        }
        if (graded.items().unused().isEmpty()) {
            return "The reserve is used up, all " + plan.reserve() + " of it: people decide with a reason." + end;
        }
        String used = graded.items().used() + " of the reserve's " + plan.reserve() + " are used";
        long left = graded.items().unused().stream()
                .filter(item -> graded.delivered().contains(item.item()))
                .count();
        if (left == 0) {
            return used + ", and none of what is left was delivered: people decide with a reason." + end;
        }
        return used + ", and " + left
                + " of the others were delivered: a lead may use them, in the order of the draw and"
                + " with a reason"
                + (left >= missing
                        ? ". That is enough to settle it where strata allow."
                        : "; that may settle it, or leave it undecided.")
                + end;
    }

    private static String word(BlindResult result) {
        return switch (result.verdict()) {
            case ACCEPT -> result.notDelivered() > 0 ? "accept, even if all that are missing were wrong" : "accept";
            case REJECT -> result.notDelivered() > 0 ? "reject, even if all that are missing were right" : "reject";
            case UNDECIDED -> "undecided";
            case NO_DATA -> "no data";
        };
    }

    private static String words(Interval interval) {
        return percent(interval.low(), RoundingMode.FLOOR) + " to " + percent(interval.high(), RoundingMode.CEILING);
    }

    private static String percent(double share, RoundingMode rounding) {
        return BigDecimal.valueOf(share).movePointRight(2).setScale(2, rounding) + " %";
    }
}
