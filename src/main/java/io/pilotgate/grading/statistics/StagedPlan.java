package io.pilotgate.grading.statistics;

import static io.pilotgate.grading.statistics.Arguments.require;
import static io.pilotgate.grading.statistics.Arguments.share;

import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.statistics.distribution.BinomialDistribution;

/**
 * Sampling by attributes in one stage or two, fixed before the data. Every probability is exact binomial; for two stages
 * see Montgomery, "Introduction to Statistical Quality Control", 7th edition (2013), section 15.3.1.
 *
 * @param stages one that decides, or one that may leave the decision to a second that does
 */
public record StagedPlan(List<Stage> stages) {

    private static final int MOST_STAGES = 2;

    /** @throws IllegalArgumentException when the stages do not fit together */
    public StagedPlan {
        stages = List.copyOf(stages);
        require(!stages.isEmpty() && stages.size() <= MOST_STAGES, stages.size(), "A plan has one or two stages, not ");
        Stage last = stages.get(stages.size() - 1);
        require(last.decides(), last.r(), "The last stage rejects with " + (last.c() + 1) + " errors, not with ");
        int items = stages.stream().mapToInt(Stage::n).sum();
        require(items > last.c(), items, "A plan that allows " + last.c() + " errors needs more items than ");
        if (stages.size() == MOST_STAGES) {
            checkFirst(stages.get(0), last);
        }
    }

    public static StagedPlan single(int n, int c) {
        return new StagedPlan(List.of(Stage.last(n, c)));
    }

    public static StagedPlan twoStages(Stage first, int n2, int c2) {
        return new StagedPlan(List.of(first, Stage.last(n2, c2)));
    }

    public Stage first() {
        return stages.get(0);
    }

    public Stage last() {
        return stages.get(stages.size() - 1);
    }

    public boolean hasTwoStages() {
        return stages.size() == MOST_STAGES;
    }

    /** Over all stages: what has to be drawn before the data. */
    public int items() {
        return stages.stream().mapToInt(Stage::n).sum();
    }

    /**
     * The operating characteristic: how probably the plan accepts work of this true accuracy.
     *
     * @param accuracy 0 to 1
     */
    public double acceptanceProbability(double accuracy) {
        BinomialDistribution first = errors(first().n(), accuracy);
        double atOnce = first.cumulativeProbability(first().c());
        if (!hasTwoStages()) {
            return atOnce;
        }
        BinomialDistribution second = errors(last().n(), accuracy);
        return atOnce
                + between()
                        .mapToDouble(
                                errors -> first.probability(errors) * second.cumulativeProbability(last().c() - errors))
                        .sum();
    }

    /**
     * How many items are graded on average where the true accuracy is this.
     *
     * @param accuracy 0 to 1
     */
    public double expectedItems(double accuracy) {
        if (!hasTwoStages()) {
            return items();
        }
        BinomialDistribution first = errors(first().n(), accuracy);
        return first().n()
                + last().n() * between().mapToDouble(first::probability).sum();
    }

    /**
     * Judges what is graded, stage by stage. An item that is missing may be right or wrong: the verdict stands only where
     * it is the same either way.
     *
     * @param graded one proportion a stage, of {@code n} at most; a stage that was not graded has no data
     */
    public Verdict verdict(List<Proportion> graded) {
        check(graded);
        if (graded.get(0).isNoData()) {
            return Verdict.NO_DATA;
        }
        boolean atBest = accepts(errors(graded, false));
        boolean atWorst = accepts(errors(graded, true));
        if (atBest != atWorst) {
            return Verdict.UNDECIDED;
        }
        return atBest ? Verdict.ACCEPT : Verdict.REJECT;
    }

    /** Whether the second stage decides, or may do so depending on items of the first that are missing. */
    public boolean needsSecond(Proportion first) {
        long missing = first().n() - first.n();
        return hasTwoStages() && first.errors() < first().r() && first.errors() + missing > first().c();
    }

    private boolean accepts(long[] errors) {
        if (errors[0] <= first().c()) {
            return true;
        }
        return hasTwoStages() && errors[0] < first().r() && errors[0] + errors[1] <= last().c();
    }

    /** By stage, missing items taken for wrong or for right. */
    private long[] errors(List<Proportion> graded, boolean missingAreWrong) {
        return IntStream.range(0, stages.size())
                .mapToLong(stage -> missingAreWrong
                        ? stages.get(stage).n() - graded.get(stage).correct()
                        : graded.get(stage).errors())
                .toArray();
    }

    private void check(List<Proportion> graded) {
        require(graded.size() == stages.size(), graded.size(), "This plan has " + stages.size() + " stages, not ");
        for (int stage = 0; stage < stages.size(); stage++) {
            int n = stages.get(stage).n();
            long found = graded.get(stage).n();
            require(found <= n, found, "Stage " + (stage + 1) + " is fixed at " + n + " items; it cannot judge ");
        }
    }

    private IntStream between() {
        return IntStream.range(first().c() + 1, first().r());
    }

    private static BinomialDistribution errors(int n, double accuracy) {
        return BinomialDistribution.of(n, 1 - share("accuracy", accuracy));
    }

    private static void checkFirst(Stage first, Stage last) {
        require(!first.decides(), first.r(), "Between acceptance and rejection the first stage leaves nothing: r is ");
        require(
                first.r() <= last.c() + 1,
                first.r(),
                "With more than " + last.c() + " errors the second stage accepts nothing; the first goes on below ");
        require(
                first.n() > first.c(),
                first.n(),
                "A stage that allows " + first.c() + " errors needs more items than ");
    }
}
