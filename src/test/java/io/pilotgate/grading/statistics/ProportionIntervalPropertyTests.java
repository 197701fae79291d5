package io.pilotgate.grading.statistics;

import static io.pilotgate.grading.statistics.ProportionInterval.CLOPPER_PEARSON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Scale;
import org.apache.commons.statistics.distribution.BinomialDistribution;

class ProportionIntervalPropertyTests {

    @Property
    void anIntervalContainsItsShare(
            @ForAll ProportionInterval method,
            @ForAll @IntRange(min = 1, max = 20_000) int n,
            @ForAll @Scale(6) @DoubleRange(min = 0, max = 1) double share,
            @ForAll @Scale(6) @DoubleRange(min = 0.5, max = 0.999) double confidence) {
        long correct = Math.round(share * n);

        assertThat(method.twoSided(correct, n, confidence).contains((double) correct / n))
                .isTrue();
    }

    @Property
    void oneMoreCorrectRaisesBothLimits(
            @ForAll ProportionInterval method,
            @ForAll @IntRange(min = 1, max = 5_000) int n,
            @ForAll @Scale(6) @DoubleRange(min = 0, max = 1) double share) {
        long correct = Math.min(n - 1, Math.round(share * n));
        Interval before = method.twoSided(correct, n, 0.95);
        Interval after = method.twoSided(correct + 1, n, 0.95);

        assertThat(after.low()).isGreaterThan(before.low());
        assertThat(after.high()).isGreaterThan(before.high());
    }

    @Property
    void errorsMirrorSuccesses(
            @ForAll ProportionInterval method,
            @ForAll @IntRange(min = 1, max = 5_000) int n,
            @ForAll @Scale(6) @DoubleRange(min = 0, max = 1) double share) {
        long correct = Math.round(share * n);
        Interval right = method.twoSided(correct, n, 0.95);
        Interval wrong = method.twoSided(n - correct, n, 0.95);

        assertThat(right.low()).isCloseTo(1 - wrong.high(), within(1e-12));
        assertThat(right.high()).isCloseTo(1 - wrong.low(), within(1e-12));
    }

    @Property
    void moreConfidenceIsNeverNarrower(
            @ForAll ProportionInterval method,
            @ForAll @IntRange(min = 1, max = 5_000) int n,
            @ForAll @Scale(6) @DoubleRange(min = 0, max = 1) double share) {
        long correct = Math.round(share * n);

        assertThat(method.twoSided(correct, n, 0.99).contains(method.twoSided(correct, n, 0.9)))
                .isTrue();
    }

    @Property
    void theOneSidedBoundIsTheTwoSidedLimitAtTwiceTheError(
            @ForAll ProportionInterval method,
            @ForAll @IntRange(min = 1, max = 5_000) int n,
            @ForAll @Scale(6) @DoubleRange(min = 0, max = 1) double share) {
        long correct = Math.round(share * n);

        assertThat(method.lowerBound(correct, n, 0.975))
                .isCloseTo(method.twoSided(correct, n, 0.95).low(), within(1e-9));
    }

    /** The promise of the exact interval, checked by summing over every outcome: it covers the truth at least as often as it says. */
    @Property(tries = 200)
    void theExactIntervalCoversAtLeastAsOftenAsItSays(
            @ForAll @IntRange(min = 1, max = 60) int n,
            @ForAll @Scale(6) @DoubleRange(min = 0.001, max = 0.999) double truth) {
        BinomialDistribution outcomes = BinomialDistribution.of(n, truth);
        double covered = 0;
        for (int correct = 0; correct <= n; correct++) {
            if (CLOPPER_PEARSON.twoSided(correct, n, 0.95).contains(truth)) {
                covered += outcomes.probability(correct);
            }
        }

        assertThat(covered).isGreaterThanOrEqualTo(0.95);
    }
}
