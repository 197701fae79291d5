package io.pilotgate.grading.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProportionTests {

    @Test
    void noDataIsNeitherAScoreNorAnInterval() {
        assertThat(Proportion.NO_DATA.isNoData()).isTrue();
        assertThat(Proportion.NO_DATA.value()).isEmpty();
        assertThat(Proportion.NO_DATA.wilson()).isEmpty();
        assertThat(Proportion.NO_DATA.clopperPearson()).isEmpty();
    }

    /** Newcombe (1998), table I: 81 of 263, Wilson .2553 to .3662, exact .2527 to .3676. */
    @Test
    void dataHasBoth() {
        Proportion proportion = new Proportion(81, 263);

        assertThat(proportion.value()).hasValue(81.0 / 263);
        assertThat(proportion.errors()).isEqualTo(182);
        assertThat(proportion.wilson()).hasValueSatisfying(interval -> {
            assertThat(interval.low()).isCloseTo(0.2553, within(5e-5));
            assertThat(interval.high()).isCloseTo(0.3662, within(5e-5));
        });
        assertThat(proportion.clopperPearson()).hasValueSatisfying(interval -> {
            assertThat(interval.low()).isCloseTo(0.2527, within(5e-5));
            assertThat(interval.high()).isCloseTo(0.3676, within(5e-5));
        });
    }

    @Test
    void allWrongIsAScore() {
        assertThat(new Proportion(0, 5).value()).hasValue(0);
        assertThat(new Proportion(0, 5).wilson()).isPresent();
    }

    @Test
    void proportionsPool() {
        assertThat(new Proportion(3, 4).plus(new Proportion(0, 2))).isEqualTo(new Proportion(3, 6));
    }

    @ParameterizedTest
    @CsvSource({"-1, 5", "6, 5", "0, -1"})
    void whatCannotBeIsRefused(long correct, long n) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Proportion(correct, n));
    }

    @ParameterizedTest
    @CsvSource({"0.2, 0.1", "-0.1, 0.5", "0.5, 1.1", "NaN, 0.5", "0.5, NaN"})
    void anIntervalLiesInOrderFromZeroToOne(double low, double high) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Interval(low, high));
    }
}
