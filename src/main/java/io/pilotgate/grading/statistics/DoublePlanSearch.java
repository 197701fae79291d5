package io.pilotgate.grading.statistics;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Searches the plan in two stages that grades the fewest items on average where the work is as good as the target, under
 * both exact risks and with no more than twice the items of the single plan.
 *
 * <p>For each first stage (n1, c1) with r1 = c2 + 1 the second stage follows: a higher c2 asks for a larger n2, and both
 * raise the average; so c2 goes up from c1 + 1, n2 is the smallest that keeps the consumer's risk, and the first pair that
 * keeps the producer's risk is the best of this first stage. No first stage is worth a look that accepts bad work too often
 * by itself, or whose n1 alone reaches the best average so far. At last r1 goes down as far as both risks allow, so that
 * clearly bad work is rejected after the first stage. It takes about 10 ms for a single plan of 306 items and half a second
 * for one of 2 000.
 */
public final class DoublePlanSearch {

    /** The largest single plan that two stages are searched for; beyond it people enter them. */
    public static final int LARGEST_SINGLE = 2_000;

    /** Risks are kept with this to spare, so that the last digit of a sum decides nothing. */
    private static final double SPARE = 1e-12;

    private static final int MOST_TIMES_SINGLE = 2;

    private final Requirement asked;
    private final Stage single;
    private double average;
    private @Nullable StagedPlan best;

    private DoublePlanSearch(AcceptancePlan single) {
        this.asked = single.kept();
        this.single = single.rule().first();
        this.average = this.single.n();
    }

    /** Empty where two stages grade no fewer items than one, or the single plan is too large to search. */
    public static Optional<AcceptancePlan> within(AcceptancePlan single) {
        boolean searchable =
                single.rule().items() <= LARGEST_SINGLE && single.kept().floor() > 0;
        return searchable ? new DoublePlanSearch(single).search() : Optional.empty();
    }

    private Optional<AcceptancePlan> search() {
        for (int c1 = 0; c1 <= single.c(); c1++) {
            int n1 = SamplingPlan.proving(asked.floor(), asked.consumerRisk(), c1)
                    .n();
            for (; n1 < average; n1++) {
                lookAt(new FirstStage(n1, c1));
            }
        }
        return Optional.ofNullable(best).map(plan -> new AcceptancePlan(rejectingEarly(plan), asked));
    }

    private void lookAt(FirstStage first) {
        for (int c2 = first.c1 + 1; c2 <= first.highest; c2++) {
            int most = first.mostInSecond(c2);
            if (most < 1 || first.accepted(c2, most, first.bad) > asked.consumerRisk() - SPARE) {
                return;
            }
            int n2 = first.smallestSecond(c2, most);
            if (first.accepted(c2, n2, first.good) >= 1 - asked.producerRisk() + SPARE) {
                average = first.average(c2, n2);
                best = StagedPlan.twoStages(new Stage(first.n1, first.c1, c2 + 1), n2, c2);
                return;
            }
        }
    }

    private StagedPlan rejectingEarly(StagedPlan plan) {
        Stage first = plan.first();
        StagedPlan earlier = plan;
        for (int r = first.r() - 1; r > first.c() + 1; r--) {
            StagedPlan next = StagedPlan.twoStages(
                    new Stage(first.n(), first.c(), r),
                    plan.last().n(),
                    plan.last().c());
            if (!asked.isKeptBy(next)) {
                break;
            }
            earlier = next;
        }
        return earlier;
    }

    /** The errors of a first stage, at target and floor. */
    private final class FirstStage {

        private final int n1;
        private final int c1;
        private final int highest;
        private final ErrorCounts good;
        private final ErrorCounts bad;

        FirstStage(int n1, int c1) {
            this.n1 = n1;
            this.c1 = c1;
            this.highest = Math.min(n1, MOST_TIMES_SINGLE * (single.c() + 1));
            this.good = new ErrorCounts(n1, 1 - asked.target(), highest);
            this.bad = new ErrorCounts(n1, 1 - asked.floor(), highest);
        }

        double average(int c2, int n2) {
            return n1 + n2 * (good.atMost(c2) - good.atMost(c1));
        }

        /** More would not be better than the best so far, or would take too many sealed items. */
        int mostInSecond(int c2) {
            double goesOn = good.atMost(c2) - good.atMost(c1);
            double better = Math.ceil((average - n1) / goesOn) - 1;
            return (int) Math.min(better, (double) MOST_TIMES_SINGLE * single.n() - n1);
        }

        int smallestSecond(int c2, int most) {
            int tooSmall = 0;
            int enough = most;
            while (enough - tooSmall > 1) {
                int middle = (tooSmall + enough) >>> 1;
                if (accepted(c2, middle, bad) <= asked.consumerRisk() - SPARE) {
                    enough = middle;
                } else {
                    tooSmall = middle;
                }
            }
            return enough;
        }

        double accepted(int c2, int n2, ErrorCounts first) {
            ErrorCounts second = first.among(n2, c2 - c1 - 1);
            double sum = first.atMost(c1);
            for (int errors = c1 + 1; errors <= c2; errors++) {
                sum += first.exactly(errors) * second.atMost(c2 - errors);
            }
            return sum;
        }
    }
}
