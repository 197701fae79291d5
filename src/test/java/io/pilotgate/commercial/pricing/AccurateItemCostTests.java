package io.pilotgate.commercial.pricing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.pilotgate.commercial.pricing.AccurateItemCost.Difference;
import io.pilotgate.commercial.pricing.AccurateItemCost.Verdict;
import io.pilotgate.grading.statistics.Proportion;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class AccurateItemCostTests {

    private static final AccurateItemCost GOOD = cost("0.050", 294, 300);
    private static final AccurateItemCost CHEAP = cost("0.045", 270, 300);

    /** The two reference vendors: $0.050 at 294 of 300, $0.045 at 270 of 300. */
    @Test
    void is_the_price_over_the_accuracy_with_its_exact_interval() {
        is(GOOD, 0.0510, 0.0504, 0.0522);
        is(CHEAP, 0.0500, 0.0483, 0.0523);
    }

    @Test
    void a_whole_invoice_is_spread_over_its_items_first() {
        is(
                AccurateItemCost.of(new BigDecimal("500"), 10_000, new Proportion(294, 300))
                        .orElseThrow(),
                0.0510,
                0.0504,
                0.0522);
    }

    @Test
    void two_whose_intervals_leave_it_open_are_not_told_apart() {
        Difference difference = GOOD.less(CHEAP);

        assertThat(difference.value()).isCloseTo(0.00102, within(1e-5));
        // Below hypot(0.000649, 0.002302) = 0.002392, above hypot(0.001225, 0.001696) = 0.002092.
        assertThat(difference.low()).isCloseTo(-0.00137, within(5e-6));
        assertThat(difference.high()).isCloseTo(0.00311, within(5e-6));
        assertThat(difference.verdict()).isEqualTo(Verdict.NOT_DECISIVE);
    }

    @Test
    void two_that_are_far_apart_are_told_apart_either_way_round() {
        AccurateItemCost dear = cost("0.070", 270, 300);

        assertThat(GOOD.less(dear).verdict()).isEqualTo(Verdict.FIRST_IS_CHEAPER);
        assertThat(dear.less(GOOD).verdict()).isEqualTo(Verdict.SECOND_IS_CHEAPER);
        assertThat(GOOD.less(GOOD).verdict()).isEqualTo(Verdict.NOT_DECISIVE);
    }

    @Test
    void no_data_is_no_cost() {
        assertThat(AccurateItemCost.of(BigDecimal.ONE, 0, new Proportion(1, 1))).isEmpty();
        assertThat(AccurateItemCost.of(BigDecimal.ONE, 1, Proportion.NO_DATA)).isEmpty();
        assertThat(AccurateItemCost.of(BigDecimal.ONE, 1, new Proportion(0, 10)))
                .isEmpty();
        assertThat(AccurateItemCost.of(BigDecimal.ONE, 1, new Proportion(1, 10)))
                .isPresent();
    }

    private static AccurateItemCost cost(String price, long correct, long n) {
        return AccurateItemCost.of(new BigDecimal(price), 1, new Proportion(correct, n))
                .orElseThrow();
    }

    private static void is(AccurateItemCost cost, double value, double low, double high) {
        assertThat(cost.value()).isCloseTo(value, within(5e-5));
        assertThat(cost.low()).isCloseTo(low, within(5e-5));
        assertThat(cost.high()).isCloseTo(high, within(5e-5));
    }
}
