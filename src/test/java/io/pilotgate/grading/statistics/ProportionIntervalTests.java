package io.pilotgate.grading.statistics;

import static io.pilotgate.grading.statistics.ProportionInterval.CLOPPER_PEARSON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ProportionIntervalTests {

    /** SciPy prints twelve digits of them. */
    private static final double PUBLISHED = 1e-11;

    /**
     * SciPy 1.17.1, {@code binomtest(k, n).proportion_ci(0.95, method)}. The first four rows are the examples of Newcombe,
     * "Two-sided confidence intervals for the single proportion", Statistics in Medicine 17 (1998), table I, methods 3 and 5.
     */
    @ParameterizedTest
    @CsvSource({
        "WILSON, 81, 263, 0.255288519878, 0.366209576983",
        "WILSON, 15, 148, 0.062386399531, 0.160487241723",
        "WILSON, 0, 20, 0, 0.161125158053",
        "WILSON, 1, 29, 0.006113214293, 0.171755218793",
        "WILSON, 20, 20, 0.838874841947, 1",
        "WILSON, 1, 1000000, 0.000000176525, 0.000005664912",
        "WILSON, 999999, 1000000, 0.999994335088, 0.999999823475",
        "CLOPPER_PEARSON, 81, 263, 0.252736745585, 0.367621922601",
        "CLOPPER_PEARSON, 15, 148, 0.057844010083, 0.161650490349",
        "CLOPPER_PEARSON, 0, 20, 0, 0.168433470983",
        "CLOPPER_PEARSON, 1, 29, 0.000872646884, 0.177644295488",
        "CLOPPER_PEARSON, 20, 20, 0.831566529017, 1",
        "CLOPPER_PEARSON, 1, 1000000, 0.000000025318, 0.000005571631",
        "CLOPPER_PEARSON, 999999, 1000000, 0.999994428369, 0.999999974682",
    })
    void twoSidedLimitsAreThePublishedOnes(ProportionInterval method, long correct, long n, double low, double high) {
        Interval interval = method.twoSided(correct, n, 0.95);

        assertThat(interval.low()).isCloseTo(low, within(PUBLISHED));
        assertThat(interval.high()).isCloseTo(high, within(PUBLISHED));
    }

    /** SciPy 1.17.1, {@code binomtest(k, n, alternative='greater' or 'less').proportion_ci(confidence, method)}. */
    @ParameterizedTest
    @CsvSource({
        "WILSON, 98, 100, 0.95, 0.941351631643, 0.993359356405",
        "WILSON, 303, 306, 0.9, 0.979919206568, 0.995239045185",
        "WILSON, 0, 10, 0.95, 0, 0.212941970083",
        "WILSON, 10, 10, 0.95, 0.787058029917, 1",
        "CLOPPER_PEARSON, 98, 100, 0.95, 0.938380799604, 0.996434847397",
        "CLOPPER_PEARSON, 303, 306, 0.9, 0.978298422719, 0.996393174817",
        "CLOPPER_PEARSON, 0, 10, 0.95, 0, 0.258865550893",
        "CLOPPER_PEARSON, 10, 10, 0.95, 0.741134449107, 1",
    })
    void oneSidedBoundsAreThePublishedOnes(
            ProportionInterval method, long correct, long n, double confidence, double low, double high) {
        assertThat(method.lowerBound(correct, n, confidence)).isCloseTo(low, within(PUBLISHED));
        assertThat(method.upperBound(correct, n, confidence)).isCloseTo(high, within(PUBLISHED));
    }

    /** Solved by hand: without a success the exact upper limit u has (1 - u)^n = 0.025. */
    @Test
    void exactLimitsAtTheEndsAreTheClosedForms() {
        assertThat(CLOPPER_PEARSON.twoSided(0, 10, 0.95).high()).isCloseTo(1 - Math.pow(0.025, 0.1), within(1e-15));
        assertThat(CLOPPER_PEARSON.twoSided(10, 10, 0.95).low()).isCloseTo(Math.pow(0.025, 0.1), within(1e-15));
    }

    @ParameterizedTest
    @EnumSource
    void theEndsThemselvesAreExactlyZeroAndOne(ProportionInterval method) {
        assertThat(method.twoSided(0, 7, 0.95).low()).isZero();
        assertThat(method.twoSided(7, 7, 0.95).high()).isOne();
    }

    @ParameterizedTest
    @EnumSource
    void noDataHasNoInterval(ProportionInterval method) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> method.twoSided(0, 0, 0.95))
                .withMessageContaining("n must be at least 1");
    }

    @ParameterizedTest
    @CsvSource({"-1, 10, 0.95", "11, 10, 0.95", "5, 10, 0", "5, 10, 1", "5, 10, NaN"})
    void whatCannotBeIsRefused(long correct, long n, double confidence) {
        assertThatIllegalArgumentException().isThrownBy(() -> CLOPPER_PEARSON.twoSided(correct, n, confidence));
    }
}
