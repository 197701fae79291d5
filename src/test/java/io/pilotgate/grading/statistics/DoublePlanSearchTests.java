package io.pilotgate.grading.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DoublePlanSearchTests {

    /**
     * Found with SciPy 1.17.1 by trying every n1, c1, c2 and n2 up to twice the single plan, without the shortcuts that the
     * search takes; then r1 was lowered as far as both risks allow.
     */
    @ParameterizedTest
    @CsvSource({
        "0.98, 0.95, 0.05, 0.10, 143, 3, 10, 217, 11, 212.5390583080445",
        "0.95, 0.60, 0.05, 0.10, 5, 0, 2, 9, 2, 6.832639062500002",
        "0.95, 0.90, 0.05, 0.10, 113, 6, 14, 143, 18, 160.8510706663",
        "0.99, 0.95, 0.05, 0.05, 99, 1, 5, 110, 4, 127.29786217158785",
        "0.90, 0.80, 0.10, 0.10, 41, 4, 10, 58, 13, 63.35695428063255",
    })
    void gradesTheFewestItemsOnAverage(
            double target,
            double floor,
            double producerRisk,
            double consumerRisk,
            int n1,
            int c1,
            int r1,
            int n2,
            int c2,
            double average) {
        AcceptancePlan plan = search(new Requirement(target, floor, producerRisk, consumerRisk));

        assertThat(plan.rule()).isEqualTo(StagedPlan.twoStages(new Stage(n1, c1, r1), n2, c2));
        assertThat(plan.rule().expectedItems(target)).isCloseTo(average, within(1e-6));
    }

    /** With no error allowed a second look cannot help. */
    @Test
    void thereMayBeNone() {
        AcceptancePlan single = AcceptancePlan.smallest(new Requirement(1, 0.95, 0.05, 0.05));

        assertThat(DoublePlanSearch.within(single)).isEmpty();
    }

    @Test
    void aPlanTooLargeToSearchIsLeftToPeople() {
        AcceptancePlan single = AcceptancePlan.smallest(new Requirement(0.98, 0.97, 0.05, 0.10));

        assertThat(single.rule().items()).isGreaterThan(DoublePlanSearch.LARGEST_SINGLE);
        assertThat(DoublePlanSearch.within(single)).isEmpty();
    }

    private static AcceptancePlan search(Requirement asked) {
        return DoublePlanSearch.within(AcceptancePlan.smallest(asked)).orElseThrow();
    }
}
