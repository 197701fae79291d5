package io.pilotgate.grading.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AcceptancePlanTests {

    private static final Requirement USUAL = new Requirement(0.98, 0.95, 0.05, 0.10);

    /** Found with SciPy 1.17.1 by trying every n from 1 with every c, without the shortcut that the code takes. */
    @ParameterizedTest
    @CsvSource({
        "0.98, 0.95, 0.05, 0.10, 306, 10",
        "0.99, 0.98, 0.05, 0.10, 1235, 18",
        "0.98, 0.96, 0.05, 0.10, 616, 18",
        "0.95, 0.90, 0.05, 0.10, 233, 17",
        "0.99, 0.95, 0.05, 0.05, 181, 4",
        "0.90, 0.80, 0.10, 0.10, 86, 12",
        "1.00, 0.95, 0.05, 0.05, 59, 0",
    })
    void theSmallestPlan(double target, double floor, double producerRisk, double consumerRisk, int n, int c) {
        AcceptancePlan plan = AcceptancePlan.smallest(new Requirement(target, floor, producerRisk, consumerRisk));

        assertThat(plan.rule()).isEqualTo(StagedPlan.single(n, c));
    }

    /** SciPy 1.17.1, {@code binom.cdf(10, 306, q)} for q of 0.02, 0.03 and 0.05. */
    @Test
    void theOperatingCharacteristicOfTheUsualPlan() {
        StagedPlan plan = AcceptancePlan.smallest(USUAL).rule();

        assertThat(plan.acceptanceProbability(0.98)).isCloseTo(0.9539639713686999, within(1e-12));
        assertThat(plan.acceptanceProbability(0.97)).isCloseTo(0.6859723282558237, within(1e-12));
        assertThat(plan.acceptanceProbability(0.95)).isCloseTo(0.09870882675085507, within(1e-12));
    }

    @ParameterizedTest
    @CsvSource({
        "0.95, 0.98, 0.05, 0.10",
        "0.95, 0.95, 0.05, 0.10",
        "1.01, 0.95, 0.05, 0.10",
        "0.98, -0.1, 0.05, 0.10",
        "0.98, 0.95, 0, 0.10",
        "0.98, 0.95, 0.05, 1",
        "NaN, 0.95, 0.05, 0.10",
    })
    void whatIsNoPlanIsRefused(double target, double floor, double producerRisk, double consumerRisk) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Requirement(target, floor, producerRisk, consumerRisk));
    }

    @Test
    void aPlanThatDoesNotKeepItsRisksIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new AcceptancePlan(StagedPlan.single(305, 10), USUAL))
                .withMessageContaining("does not keep both risks");
    }
}
