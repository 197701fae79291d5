package io.pilotgate.grading.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.pilotgate.grading.statistics.StratifiedEstimate.Stratum;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** What no figure can be made of is refused with its value, and what lies just within is not. */
class RefusedArgumentsTests {

    @Test
    void lots() {
        refused(() -> new FiniteLot(0), "0");
        FiniteLot lot = new FiniteLot(10);
        refused(() -> lot.acceptanceProbability(0, 0, 1), "cannot be drawn 0");
        refused(() -> lot.acceptanceProbability(11, 0, 1), "cannot be drawn 11");
        refused(() -> lot.acceptanceProbability(5, -1, 1), "-1");
        refused(() -> lot.acceptanceProbability(5, 0, -1), "cannot be wrong -1");
        refused(() -> lot.acceptanceProbability(5, 0, 11), "cannot be wrong 11");
        refused(() -> lot.exact(6, 5, 0.95), "6");
        refused(() -> lot.exact(5, 11, 0.95), "11");
        assertThat(lot.acceptanceProbability(10, 0, 0)).isEqualTo(1);
        assertThat(lot.acceptanceProbability(10, 9, 10)).isZero();
        assertThat(lot.acceptanceProbability(10, 10, 10)).isEqualTo(1);
        assertThat(new FiniteLot(1).exact(1, 1, 0.95)).isEqualTo(new Interval(1, 1));
        assertThat(new FiniteLot(1).exact(0, 1, 0.95)).isEqualTo(new Interval(0, 0));
    }

    @Test
    void pairs() {
        refused(() -> new McNemar(-1, 0), "-1");
        refused(() -> new McNemar(0, -1), "-1");
        refused(() -> new McNemar(1, 1).isDecisive(0), "significance");
        refused(() -> McNemar.pairsNeeded(0.2, 0.2, 0.05, 0.8), "better");
        refused(() -> McNemar.pairsNeeded(0.8, 0.3, 0.05, 0.8), "1.1");
        refused(() -> McNemar.unpairedNeeded(0.9, 0.9, 0.05, 0.8), "better");
        assertThat(McNemar.pairsNeeded(0.75, 0.25, 0.05, 0.8))
                .as("every item tells them apart")
                .isPositive();
        // Six of six: p = 2 / 64.
        assertThat(new McNemar(6, 0).isDecisive(0.03125)).isTrue();
    }

    @Test
    void precision() {
        refused(() -> PrecisionPlan.of(0.5, 0, 0.95), "half-width");
        refused(() -> PrecisionPlan.of(0.5, 0.5, 0.95), "half-width");
        refused(() -> PrecisionPlan.of(0.5, 1e-7, 0.95), "grade");
        refused(() -> PrecisionPlan.of(1.5, 0.1, 0.95), "accuracy");
        refused(() -> PrecisionPlan.of(0.5, 0.1, 1), "confidence");
        refused(() -> PrecisionPlan.of(0.5, 0.1, 0.95).outOf(0), "0");
        assertThat(PrecisionPlan.of(0.5, 0.1, 0.95).outOf(1)).isEqualTo(1);
    }

    @Test
    void sequentialTests() {
        refused(() -> new SequentialTest(0.95, 0.95, 0.05, 0.05), "below the target");
        refused(() -> new SequentialTest(1, 0.95, 0.05, 0.05), "target");
        refused(() -> new SequentialTest(0.98, 0, 0.05, 0.05), "floor");
        refused(() -> new SequentialTest(0.98, 0.95, 0, 0.05), "producerRisk");
        refused(() -> new SequentialTest(0.98, 0.95, 0.05, 1), "consumerRisk");
        refused(() -> new SequentialTest(0.98, 0.95, 0.5, 0.5), "less than 1, not 1.0");
        assertThat(new SequentialTest(0.98, 0.95, 0.5, 0.4).upper()).isPositive();
    }

    @Test
    void plans() {
        refused(() -> new SamplingPlan(0, 0), "");
        refused(() -> SamplingPlan.proving(0.9, 0.1, -1), "-1");
    }

    @Test
    void intervals() {
        assertThat(new Interval(0.25, 0.75).width()).isEqualTo(0.5);
        assertThat(new Interval(0.25, 0.75).contains(0.76)).isFalse();
        assertThat(new Interval(0.25, 0.75).contains(0.24)).isFalse();
        assertThat(new Interval(0.25, 0.75).contains(new Interval(0.25, 0.76))).isFalse();
        assertThat(new Interval(0.25, 0.75).contains(new Interval(0.24, 0.75))).isFalse();
        assertThat(new Interval(0.25, 0.75).contains(new Interval(0.25, 0.75))).isTrue();
        refused(() -> new Interval(0.5, 0.4), "");
        assertThat(ProportionInterval.WILSON.title()).isEqualTo("Wilson");
        assertThat(ProportionInterval.CLOPPER_PEARSON.title()).isEqualTo("Clopper-Pearson");
        refused(() -> ProportionInterval.WILSON.lowerBound(3, 2, 0.95), "3");
        refused(() -> ProportionInterval.WILSON.upperBound(0, 0, 0.95), "0");
        refused(() -> ProportionInterval.CLOPPER_PEARSON.twoSided(-1, 2, 0.95), "-1");
    }

    @Test
    void strata() {
        refused(() -> new Stratum(4, new Proportion(5, 5)), "5");
        assertThat(StratifiedEstimate.of(List.of())).isEmpty();
        assertThat(StratifiedEstimate.of(List.of(new Stratum(0, Proportion.NO_DATA))))
                .isEmpty();
        assertThat(StratifiedEstimate.of(List.of(new Stratum(2, new Proportion(1, 1)))))
                .as("one of several says nothing of how they differ")
                .isEmpty();
        StratifiedEstimate whole = StratifiedEstimate.of(List.of(
                        new Stratum(0, Proportion.NO_DATA),
                        new Stratum(1, new Proportion(1, 1)),
                        new Stratum(3, new Proportion(0, 3))))
                .orElseThrow();
        assertThat(whole.estimate()).isEqualTo(0.25, within(1e-15));
        assertThat(whole.standardError()).isZero();
        assertThat(whole.normal(0.95)).isEqualTo(new Interval(0.25, 0.25));
        StratifiedEstimate wide = StratifiedEstimate.of(List.of(new Stratum(1000, new Proportion(1, 2))))
                .orElseThrow();
        assertThat(wide.normal(0.95)).as("cut off at both ends").isEqualTo(new Interval(0, 1));
    }

    @Test
    void mixes() {
        refused(() -> MixOfItems.of(Map.of(), Map.of("a", 1.2, "b", -0.2)), "declared share");
        refused(() -> MixOfItems.of(Map.of(), Map.of("a", 0.5, "b", 0.50001)), "1.00001");
        MixOfItems justSo = MixOfItems.of(Map.of("a", 55L, "b", 45L), Map.of("a", 0.5, "b", 0.5));
        assertThat(justSo.cramersV()).hasValue(0.1);
        assertThat(justSo.needsReason()).as("0.1 is not above 0.1").isFalse();
        assertThat(MixOfItems.of(Map.of("a", 9L), Map.of("a", 1.0)).cramersV())
                .as("one stratum alone cannot be mixed")
                .isEmpty();
    }

    /** At the middle both limits leave as much out as the mixture allows: B(k+1, n-k+1) / (p^k (1-p)^(n-k)) = 1 / (1 - confidence). */
    @Test
    void theLimitsOfASequenceAreWhereTheRatioIsTwenty() {
        Interval limits = new ConfidenceSequence(0.95).limits(new Proportion(3, 4));

        for (double p : new double[] {limits.low(), limits.high()}) {
            // B(4, 2) = 3! 1! / 5! = 1 / 20.
            assertThat(1 / 20.0 / (Math.pow(p, 3) * (1 - p))).isCloseTo(20, within(1e-6));
        }
        assertThat(new ConfidenceSequence(0.95).limits(new Proportion(0, 4)).low())
                .isZero();
        assertThat(new ConfidenceSequence(0.95).limits(new Proportion(0, 4)).high())
                .isCloseTo(1 - Math.pow(0.05 / 5, 0.25), within(1e-9));
        refused(() -> new ConfidenceSequence(1), "confidence");
    }

    private static void refused(ThrowingCallable made, String why) {
        assertThatThrownBy(made).isInstanceOf(IllegalArgumentException.class).hasMessageContaining(why);
    }
}
