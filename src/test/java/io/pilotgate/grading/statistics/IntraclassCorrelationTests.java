package io.pilotgate.grading.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IntraclassCorrelationTests {

    /** Shrout and Fleiss (1979), tables 1 to 4: six targets, four judges; printed with two digits, here with R psych's. */
    @Test
    void shroutAndFleiss1979() {
        IntraclassCorrelation icc = IntraclassCorrelation.of(
                new double[][] {{9, 2, 5, 8}, {6, 1, 3, 2}, {8, 4, 6, 8}, {7, 1, 2, 6}, {10, 5, 6, 9}, {6, 2, 4, 7}});

        is(0.17, icc.icc1());
        is(0.29, icc.icc21());
        is(0.71, icc.icc31());
        is(0.44, icc.icc1k());
        is(0.62, icc.icc2k());
        is(0.91, icc.icc3k());
        // The mean squares of their table 3 give the digits: BMS 11.24, WMS 6.26, JMS 32.49, EMS 1.02.
        assertThat(icc.icc1().orElseThrow()).isCloseTo(0.1657418, within(1e-6));
        assertThat(icc.icc21().orElseThrow()).isCloseTo(0.2897638, within(1e-6));
        assertThat(icc.icc31().orElseThrow()).isCloseTo(0.7148407, within(1e-6));
    }

    @Test
    void aConstantShiftOfOneRaterIsAFaultForIcc2AndNoneForIcc3() {
        IntraclassCorrelation icc = IntraclassCorrelation.of(new double[][] {{1, 3}, {2, 4}, {3, 5}});

        assertThat(icc.icc31()).hasValue(1);
        assertThat(icc.icc21().orElseThrow()).isLessThan(0.5);
    }

    @Test
    void noDataIsNoScore() {
        assertThat(IntraclassCorrelation.of(new double[0][]).icc1()).isEmpty();
        assertThat(IntraclassCorrelation.of(new double[][] {{1, 2}}).icc21()).isEmpty();
        assertThat(IntraclassCorrelation.of(new double[][] {{1}, {2}}).icc3k()).isEmpty();
        assertThat(IntraclassCorrelation.of(new double[][] {{4, 4}, {4, 4}}).icc1())
                .isEmpty();
    }

    /** Six fours, or ninths of 3.7, have a mean that is not quite theirs: that is no difference between anybody. */
    @ParameterizedTest
    @CsvSource({"4, 6", "4, 7", "0.1, 4", "3.7, 9", "1000.1, 13", "-0.7, 12"})
    void whereNothingDiffersNoDigitOfAMeanIsAScore(double rating, int items) {
        double[][] same = new double[items][3];
        Arrays.stream(same).forEach(item -> Arrays.fill(item, rating));

        IntraclassCorrelation icc = IntraclassCorrelation.of(same);

        assertThat(List.of(icc.icc1(), icc.icc21(), icc.icc31(), icc.icc1k(), icc.icc2k(), icc.icc3k()))
                .containsOnly(OptionalDouble.empty());
    }

    /** Raters who each say one number of everything: nothing differs but they. */
    @Test
    void ratersWhoNeverMoveHaveNoIcc3() {
        double[][] ratings = new double[7][];
        Arrays.fill(ratings, new double[] {1.1, 2.3, 4.7});

        assertThat(IntraclassCorrelation.of(ratings).icc31()).isEmpty();
        assertThat(IntraclassCorrelation.of(ratings).icc3k()).isEmpty();
        assertThat(IntraclassCorrelation.of(ratings).icc21()).hasValue(0);
    }

    /** Small differences between large numbers are differences. */
    @Test
    void aFewThousandthsAreADifference() {
        double[][] near = {{1000.001, 1000.002}, {1000.003, 1000.003}, {1000.005, 1000.006}};
        double[][] small = {{1, 2}, {3, 3}, {5, 6}};

        assertThat(IntraclassCorrelation.of(near).icc31().orElseThrow())
                .isCloseTo(IntraclassCorrelation.of(small).icc31().orElseThrow(), within(1e-6));
    }

    @Test
    void brokenTablesAreRefused() {
        assertThatThrownBy(() -> IntraclassCorrelation.of(new double[][] {{1, 2}, {3}}))
                .hasMessageContaining("as many ratings");
        assertThatThrownBy(() -> IntraclassCorrelation.of(new double[][] {{1, Double.NaN}}))
                .hasMessageContaining("finite");
    }

    private static void is(double printed, OptionalDouble found) {
        assertThat(found.orElseThrow()).isCloseTo(printed, within(0.005));
    }
}
