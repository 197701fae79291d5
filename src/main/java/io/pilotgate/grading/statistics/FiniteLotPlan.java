package io.pilotgate.grading.statistics;

import static io.pilotgate.grading.statistics.Arguments.openShare;
import static io.pilotgate.grading.statistics.Arguments.require;
import static io.pilotgate.grading.statistics.Arguments.share;

/**
 * Samples out of a lot of known size, by the hypergeometric distribution: of a small lot fewer items say as much, and one that is looked
 * at as a whole says all.
 */
public record FiniteLotPlan(FiniteLot lot) {

    /** A share of a lot may be a hair off a whole number of items. */
    private static final double HAIR = 1e-9;

    /**
     * The smallest sample that keeps both risks: of rejecting a lot with no more wrong items than the target leaves it, and of accepting
     * one with as many as the floor. The whole lot tells them apart, however small it is.
     */
    public SamplingPlan smallest(Requirement requirement) {
        int good = mostWrong(requirement.target());
        int bad = fewestWrong(requirement.floor());
        int c = 0;
        for (int n = 1; n < lot.size(); n++) {
            while (c + 1 < n && lot.acceptanceProbability(n, c + 1, bad) <= requirement.consumerRisk()) {
                c++;
            }
            if (n > c
                    && lot.acceptanceProbability(n, c, bad) <= requirement.consumerRisk()
                    && lot.acceptanceProbability(n, c, good) >= 1 - requirement.producerRisk()) {
                return new SamplingPlan(n, c);
            }
        }
        return new SamplingPlan(lot.size(), good);
    }

    /**
     * The smallest sample that proves that no more items of the lot are wrong than this accuracy leaves it.
     *
     * @param c how many errors the sample may have
     * @throws IllegalArgumentException where even the whole lot does not prove it with so many
     */
    public SamplingPlan proving(double accuracy, double consumerRisk, int c) {
        share("accuracy", accuracy);
        openShare("consumerRisk", consumerRisk);
        require(c >= 0, c, "The acceptance number must be 0 or more, not ");
        int tooMany = mostWrong(accuracy) + 1;
        require(c < tooMany, c, "More items of the lot may not be wrong than " + (tooMany - 1) + ", and allowed are ");
        int tooFew = c;
        int enough = lot.size();
        while (enough - tooFew > 1) {
            int middle = (tooFew + enough) >>> 1;
            if (lot.acceptanceProbability(middle, c, tooMany) <= consumerRisk) {
                enough = middle;
            } else {
                tooFew = middle;
            }
        }
        return new SamplingPlan(enough, c);
    }

    /** How probably a plan accepts the lot if it is of this accuracy or just above; a part of an item that is wrong is none. */
    public double acceptanceProbability(SamplingPlan plan, double accuracy) {
        return lot.acceptanceProbability(plan.n(), plan.c(), mostWrong(accuracy));
    }

    /** How probably a plan accepts the best lot that is no better than this accuracy; a part of an item that is wrong is one. */
    public double consumerRisk(SamplingPlan plan, double floor) {
        return lot.acceptanceProbability(plan.n(), plan.c(), fewestWrong(floor));
    }

    private int mostWrong(double accuracy) {
        return (int) Math.floor(lot.size() * (1 - accuracy) + HAIR);
    }

    private int fewestWrong(double accuracy) {
        return (int) Math.ceil(lot.size() * (1 - accuracy) - HAIR);
    }
}
