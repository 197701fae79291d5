package io.pilotgate.grading.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Plans for lots of known size; expected numbers by a search over SciPy's hypergeom.cdf. */
class FiniteLotPlanTests {

    private static final Requirement USUAL = new Requirement(0.98, 0.95, 0.05, 0.10);

    @ParameterizedTest
    @CsvSource({"200, 129, 4", "500, 191, 6", "1000, 245, 8", "5000, 303, 10"})
    void the_smallest_sample_keeps_both_risks(int size, int n, int c) {
        SamplingPlan plan = of(size).smallest(USUAL);

        assertThat(plan).isEqualTo(new SamplingPlan(n, c));
        assertThat(of(size).acceptanceProbability(plan, 0.98)).isGreaterThanOrEqualTo(0.95);
        assertThat(of(size).acceptanceProbability(plan, 0.95)).isLessThanOrEqualTo(0.10);
    }

    @Test
    void of_a_tiny_lot_all_is_looked_at() {
        assertThat(of(20).smallest(new Requirement(0.95, 0.90, 0.001, 0.001))).isEqualTo(new SamplingPlan(20, 1));
        assertThat(of(10).smallest(new Requirement(0.99, 0.98, 0.05, 0.11))).isEqualTo(new SamplingPlan(9, 0));
    }

    /** hypergeom.cdf(0, 1000, 21, 132) is 0.0495 and of 131 items 0.0508. */
    @Test
    void proving_takes_fewer_items_than_of_work_without_end() {
        assertThat(of(1000).proving(0.98, 0.05, 0)).isEqualTo(new SamplingPlan(132, 0));
        assertThat(of(10_000_000).proving(0.98, 0.05, 0).n()).isCloseTo(149, within(1));
        assertThat(of(50).proving(0.98, 0.05, 0).n()).isEqualTo(39);
        assertThatIllegalArgumentException().isThrownBy(() -> of(50).proving(0.98, 0.05, 2));
    }

    private static FiniteLotPlan of(int size) {
        return new FiniteLotPlan(new FiniteLot(size));
    }
}
