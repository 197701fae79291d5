package io.pilotgate.grading.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Scale;

class AcceptancePlanPropertyTests {

    @Property(tries = 100)
    void thePlanKeepsBothRisksAndNoSmallerOneDoes(
            @ForAll @Scale(6) @DoubleRange(min = 0.5, max = 0.95) double floor,
            @ForAll @Scale(6) @DoubleRange(min = 0.05, max = 0.4) double gap,
            @ForAll @Scale(6) @DoubleRange(min = 0.01, max = 0.2) double producerRisk,
            @ForAll @Scale(6) @DoubleRange(min = 0.01, max = 0.2) double consumerRisk) {
        double target = Math.min(1, floor + gap);
        Requirement asked = new Requirement(target, floor, producerRisk, consumerRisk);
        StagedPlan plan = AcceptancePlan.smallest(asked).rule();

        assertThat(plan.acceptanceProbability(target)).isGreaterThanOrEqualTo(1 - producerRisk);
        assertThat(plan.acceptanceProbability(floor)).isLessThanOrEqualTo(consumerRisk);
        for (int c = 0; c <= plan.last().c() && plan.items() - 1 > c; c++) {
            assertThat(asked.isKeptBy(StagedPlan.single(plan.items() - 1, c))).isFalse();
        }
    }

    @Property
    void betterWorkIsAcceptedMoreOften(
            @ForAll @IntRange(min = 2, max = 2_000) int n,
            @ForAll @Scale(6) @DoubleRange(min = 0, max = 0.99) double share,
            @ForAll @Scale(6) @DoubleRange(min = 0, max = 1) double one,
            @ForAll @Scale(6) @DoubleRange(min = 0, max = 1) double other) {
        SamplingPlan plan = new SamplingPlan(n, (int) (share * n));

        assertThat(plan.acceptanceProbability(Math.max(one, other)))
                .isGreaterThanOrEqualTo(plan.acceptanceProbability(Math.min(one, other)) - 1e-12);
    }

    /** Proving a floor by sample and by the exact one-sided bound is the same thing, found on two ways. */
    @Property(tries = 200)
    void theSampleProvesWhatTheExactLowerBoundReaches(
            @ForAll @IntRange(min = 0, max = 20) int c,
            @ForAll @Scale(6) @DoubleRange(min = 0.5, max = 0.99) double floor) {
        int n = SamplingPlan.proving(floor, 0.05, c).n();

        assertThat(ProportionInterval.CLOPPER_PEARSON.lowerBound(n - c, n, 0.95))
                .isGreaterThanOrEqualTo(floor - 1e-12);
        assertThat(ProportionInterval.CLOPPER_PEARSON.lowerBound(n - 1 - c, n - 1, 0.95))
                .isLessThan(floor);
    }
}
