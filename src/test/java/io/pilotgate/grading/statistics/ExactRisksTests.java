package io.pilotgate.grading.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.MathContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The whole-number arithmetic against sums by hand, and the library's distribution against both. */
class ExactRisksTests {

    private static final BigDecimal STEP = new BigDecimal("1e-13");

    /** 0.9^2 + 2 * 0.9 * 0.1 = 0.99 with at most one error of two: worked by hand. */
    @Test
    void isExactWhereItCanBeWorkedByHand() {
        ExactRisks risks = new ExactRisks(StagedPlan.single(2, 1));

        assertThat(risks.compareAcceptance(new BigDecimal("0.9"), new BigDecimal("0.99")))
                .isZero();
        assertThat(risks.keepsProducerRisk(new BigDecimal("0.9"), new BigDecimal("0.01")))
                .isTrue();
        assertThat(risks.keepsProducerRisk(new BigDecimal("0.9"), new BigDecimal("0.0099999999999999999999")))
                .isFalse();
    }

    /** (2, 0, 2), (1, 1): 0.9^2 at once, 2 * 0.9 * 0.1 * 0.9 later, 0.81 + 0.162 = 0.972: worked by hand. */
    @Test
    void isExactInTwoStagesToo() {
        ExactRisks risks = new ExactRisks(StagedPlan.twoStages(new Stage(2, 0, 2), 1, 1));

        assertThat(risks.compareAcceptance(new BigDecimal("0.9"), new BigDecimal("0.972")))
                .isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "306, 10, true, true",
        "305, 10, true, false",
        "306, 9, false, true",
        "306, 11, true, false",
    })
    void findsTheUsualPlanAndNoneBesideIt(int n, int c, boolean producer, boolean consumer) {
        ExactRisks risks = new ExactRisks(StagedPlan.single(n, c));

        assertThat(risks.keepsProducerRisk(new BigDecimal("0.98"), new BigDecimal("0.05")))
                .isEqualTo(producer);
        assertThat(risks.keepsConsumerRisk(new BigDecimal("0.95"), new BigDecimal("0.10")))
                .isEqualTo(consumer);
    }

    /** The distribution that plans are made with lies within 1e-13 of the exact figure, over a grid. */
    @Test
    void theDistributionAgreesOverAGrid() {
        for (StagedPlan plan : new StagedPlan[] {
            StagedPlan.single(306, 10),
            StagedPlan.single(1235, 18),
            StagedPlan.twoStages(new Stage(143, 3, 10), 217, 11),
            StagedPlan.twoStages(new Stage(113, 6, 14), 143, 18),
        }) {
            for (int percent = 80; percent <= 100; percent++) {
                BigDecimal accuracy = BigDecimal.valueOf(percent, 2);
                BigDecimal found =
                        new BigDecimal(plan.acceptanceProbability(accuracy.doubleValue()), MathContext.DECIMAL64);
                ExactRisks exact = new ExactRisks(plan);
                assertThat(exact.compareAcceptance(accuracy, found.add(STEP))).isNotPositive();
                assertThat(exact.compareAcceptance(accuracy, found.subtract(STEP)))
                        .isNotNegative();
            }
        }
    }
}
