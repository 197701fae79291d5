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

    /** Of 50 items 2.5 are 5 %: 3 wrong ones are bad work, 2 are not. hypergeom.cdf(0, 50, 3, 26) is 0.1033, of 27 items 0.0904. */
    @Test
    void a_bad_lot_has_no_part_of_an_item_wrong() {
        for (int size : new int[] {10, 50, 130, 200, 1010}) {
            SamplingPlan plan = of(size).smallest(USUAL);
            assertThat(of(size).consumerRisk(plan, 0.95)).as("out of " + size).isLessThanOrEqualTo(0.10 + 1e-12);
        }
        assertThat(of(50).consumerRisk(new SamplingPlan(27, 0), 0.95)).isCloseTo(0.0904, within(5e-5));
    }

    /** hypergeom.cdf(0, 1000, 21, 132) is 0.0495 and of 131 items 0.0508. */
    @Test
    void proving_takes_fewer_items_than_of_work_without_end() {
        assertThat(of(1000).proving(0.98, 0.05, 0)).isEqualTo(new SamplingPlan(132, 0));
        assertThat(of(10_000_000).proving(0.98, 0.05, 0).n()).isCloseTo(149, within(1));
        assertThat(of(50).proving(0.98, 0.05, 0).n()).isEqualTo(39);
        assertThatIllegalArgumentException().isThrownBy(() -> of(50).proving(0.98, 0.05, 2));
    }

    /** Every sample of a small lot is tried. */
    @Test
    void no_smaller_sample_keeps_both_risks() {
        for (int size = 1; size <= 60; size++) {
            for (Requirement risks : new Requirement[] {
                USUAL,
                new Requirement(0.9, 0.7, 0.1, 0.1),
                new Requirement(0.95, 0.5, 0.2, 0.05),
                new Requirement(0.8, 0.6, 0.05, 0.2)
            }) {
                assertThat(of(size).smallest(risks))
                        .as(size + " " + risks)
                        .isEqualTo(tried(new FiniteLot(size), risks));
            }
        }
    }

    private static SamplingPlan tried(FiniteLot lot, Requirement risks) {
        int good = (int) Math.floor(lot.size() * (1 - risks.target()) + 1e-9);
        int bad = (int) Math.ceil(lot.size() * (1 - risks.floor()) - 1e-9);
        for (int n = 1; n <= lot.size(); n++) {
            for (int c = 0; c < n; c++) {
                if (lot.acceptanceProbability(n, c, bad) <= risks.consumerRisk()
                        && lot.acceptanceProbability(n, c, good) >= 1 - risks.producerRisk()) {
                    return new SamplingPlan(n, mostErrors(lot, n, bad, risks.consumerRisk()));
                }
            }
        }
        return new SamplingPlan(lot.size(), good);
    }

    private static int mostErrors(FiniteLot lot, int n, int bad, double risk) {
        int c = 0;
        while (c + 1 < n && lot.acceptanceProbability(n, c + 1, bad) <= risk) {
            c++;
        }
        return n == lot.size() ? Math.min(c, bad - 1) : c;
    }

    @Test
    void no_smaller_sample_proves_as_much() {
        for (int size = 10; size <= 60; size++) {
            FiniteLot lot = new FiniteLot(size);
            int wrong = (int) Math.floor(size * 0.1 + 1e-9) + 1;
            for (int c = 0; c < Math.min(2, wrong); c++) {
                int n = of(size).proving(0.9, 0.05, c).n();
                assertThat(lot.acceptanceProbability(n, c, wrong)).isLessThanOrEqualTo(0.05);
                if (n - 1 > c) {
                    assertThat(lot.acceptanceProbability(n - 1, c, wrong)).isGreaterThan(0.05);
                }
            }
        }
    }

    @Test
    void what_is_no_share_or_number_is_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> of(50).proving(0.98, 0.05, -1));
        assertThatIllegalArgumentException().isThrownBy(() -> of(50).proving(0.98, 0, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> of(50).proving(1.5, 0.05, 0));
    }

    private static FiniteLotPlan of(int size) {
        return new FiniteLotPlan(new FiniteLot(size));
    }
}
