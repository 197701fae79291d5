package io.pilotgate.grading.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SamplingPlanTests {

    /**
     * Smallest samples that prove 98 % at 95 %, with their chance to accept work of 98, 99 and 99.5 %; computed with SciPy's binomial.
     * The first is the known zero-defect sample: 0.98^149 is the first power of 0.98 below 0.05.
     */
    @ParameterizedTest
    @CsvSource({
        "0, 149, 0.0493, 0.2237, 0.4738",
        "1, 236, 0.0494, 0.3157, 0.6697",
        "2, 313, 0.0497, 0.3935, 0.7926",
        "3, 386, 0.0495, 0.4604, 0.8700",
        "4, 456, 0.0494, 0.5202, 0.9191",
        "5, 523, 0.0499, 0.5755, 0.9503",
        "6, 590, 0.0495, 0.6224, 0.9693",
        "7, 655, 0.0496, 0.6658, 0.9813",
        "8, 719, 0.0497, 0.7046, 0.9886",
        "9, 782, 0.0499, 0.7394, 0.9931",
        "10, 845, 0.0498, 0.7697, 0.9959",
    })
    void theSmallestSampleThatProvesTheFloor(int c, int n, double at98, double at99, double at995) {
        SamplingPlan plan = SamplingPlan.proving(0.98, 0.05, c);

        assertThat(plan).isEqualTo(new SamplingPlan(n, c));
        assertThat(plan.acceptanceProbability(0.98)).isCloseTo(at98, within(5e-5));
        assertThat(plan.acceptanceProbability(0.99)).isCloseTo(at99, within(5e-5));
        assertThat(plan.acceptanceProbability(0.995)).isCloseTo(at995, within(5e-5));
    }

    /** MIL-STD-105E, single sampling, normal inspection: chance to accept at the AQL, computed with SciPy's binomial. */
    @ParameterizedTest
    @CsvSource({
        "80, 2, 0.990, 0.9534",
        "125, 3, 0.990, 0.9626",
        "200, 5, 0.990, 0.9840",
        "315, 7, 0.990, 0.9850",
        "200, 10, 0.975, 0.9874",
        "125, 7, 0.975, 0.9864",
        "500, 7, 0.9935, 0.9821",
    })
    void theOperatingCharacteristicOfStandardPlans(int n, int c, double accuracy, double accepted) {
        assertThat(new SamplingPlan(n, c).acceptanceProbability(accuracy)).isCloseTo(accepted, within(5e-5));
    }

    @Test
    void flawlessWorkIsAlwaysAcceptedAndUselessWorkNever() {
        assertThat(new SamplingPlan(20, 1).acceptanceProbability(1)).isOne();
        assertThat(new SamplingPlan(20, 1).acceptanceProbability(0)).isZero();
    }

    @Test
    void aPlanThatAcceptsWhateverComesIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new SamplingPlan(10, 10));
    }

    @Test
    void aFloorThatNoSampleProvesIsRefusedInsteadOfSearchedForEver() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SamplingPlan.proving(1, 0.05, 0))
                .withMessageContaining("more items than 1000000");
    }
}
