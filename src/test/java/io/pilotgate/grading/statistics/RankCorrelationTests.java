package io.pilotgate.grading.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.OptionalDouble;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** The examples of SciPy's documentation, and every pair by its definition. */
class RankCorrelationTests {

    /** scipy.stats.kendalltau, spearmanr and pearsonr, the examples of their pages. */
    @Test
    void examplesOfScipy() {
        is(-0.47140452079103173, RankCorrelation.tauB(new double[] {12, 2, 1, 12, 2}, new double[] {1, 4, 7, 1, 0}));
        is(0.8207826816681233, RankCorrelation.spearman(new double[] {1, 2, 3, 4, 5}, new double[] {5, 6, 7, 8, 7}));
        is(-0.7426106572325057, RankCorrelation.pearson(new double[] {1, 2, 3, 4, 5}, new double[] {10, 9, 2.5, 6, 4}));
    }

    @Test
    void bothEnds() {
        double[] rising = {1, 2, 3, 4, 5, 6, 7};
        double[] falling = {9, 8, 7, 3, 2, 1, 0};

        is(1, RankCorrelation.tauB(rising, rising));
        is(-1, RankCorrelation.tauB(rising, falling));
        is(1, RankCorrelation.spearman(rising, rising));
        is(-1, RankCorrelation.spearman(rising, falling));
    }

    /** Kendall (1945): concordant less discordant pairs, over the roots of the pairs that are not tied in either series. */
    @Property(tries = 300)
    void tauBIsItsDefinition(
            @ForAll Random random,
            @ForAll @IntRange(max = 40) int length,
            @ForAll @IntRange(min = 1, max = 9) int values) {
        double[] one = random.ints(length, 0, values).asDoubleStream().toArray();
        double[] other = random.ints(length, 0, values).asDoubleStream().toArray();
        double apart = 0;
        double untiedOne = 0;
        double untiedOther = 0;
        for (int first = 0; first < length; first++) {
            for (int second = first + 1; second < length; second++) {
                double rise = Math.signum(one[first] - one[second]);
                double otherRise = Math.signum(other[first] - other[second]);
                apart += rise * otherRise;
                untiedOne += Math.abs(rise);
                untiedOther += Math.abs(otherRise);
            }
        }

        OptionalDouble found = RankCorrelation.tauB(one, other);

        if (untiedOne * untiedOther == 0) {
            assertThat(found).isEmpty();
        } else {
            is(apart / Math.sqrt(untiedOne * untiedOther), found);
        }
    }

    /** Spearman's own form, which holds without ties: 1 - 6 sum(d^2) / (n (n^2 - 1)). */
    @Property(tries = 100)
    void spearmanIsOfRanks(@ForAll Random random, @ForAll @IntRange(min = 2, max = 40) int length) {
        double[] one = random.doubles(length).toArray();
        double[] other = random.doubles(length).toArray();
        double squares = 0;
        for (int pair = 0; pair < length; pair++) {
            squares += Math.pow(rank(one, pair) - rank(other, pair), 2);
        }

        is(1 - 6 * squares / (length * (length * (double) length - 1)), RankCorrelation.spearman(one, other));
    }

    @Test
    void equalValuesShareTheMiddleOfTheirPlaces() {
        assertThat(Ranks.of(new double[] {10, 20, 10, 5, 10})).containsExactly(3, 5, 3, 1, 3);
        assertThat(Ranks.of(new double[0])).isEmpty();
    }

    @Test
    void whatDoesNotMoveHasNoCorrelation() {
        double[] moving = {1, 2, 3};
        double[] still = {4, 4, 4};

        assertThat(RankCorrelation.pearson(moving, still)).isEmpty();
        assertThat(RankCorrelation.pearson(still, moving)).isEmpty();
        assertThat(RankCorrelation.spearman(moving, still)).isEmpty();
        assertThat(RankCorrelation.tauB(moving, still)).isEmpty();
        assertThat(RankCorrelation.tauB(still, moving)).isEmpty();
        assertThat(RankCorrelation.tauB(new double[] {1}, new double[] {1})).isEmpty();
        assertThat(RankCorrelation.pearson(new double[0], new double[0])).isEmpty();
    }

    /** The mean of three times 0.7 is not quite 0.7, and nothing moved all the same. */
    @Test
    void theDigitsOfAMeanAreNoMove() {
        double[] moving = {1, 2, 4};

        for (double still : new double[] {0.1, 0.7, 3.7}) {
            double[] series = {still, still, still};
            assertThat(RankCorrelation.pearson(moving, series)).isEmpty();
            assertThat(RankCorrelation.pearson(series, moving)).isEmpty();
        }
    }

    /** Rounding takes no correlation over its ends. */
    @Property(tries = 200)
    void noCorrelationIsBeyondOne(@ForAll Random random, @ForAll @IntRange(min = 2, max = 12) int length) {
        double[] series = random.doubles(length).toArray();
        double[] alike = Arrays.stream(series).map(each -> 3 * each + 0.1).toArray();

        assertThat(RankCorrelation.pearson(series, alike).orElseThrow()).isBetween(0.999, 1.0);
    }

    @Test
    void bothSeriesHaveThePairs() {
        assertThatThrownBy(() -> RankCorrelation.pearson(new double[2], new double[3]))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> RankCorrelation.spearman(new double[2], new double[3]))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> RankCorrelation.tauB(new double[2], new double[3]))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static int rank(double[] values, int place) {
        int rank = 1;
        for (double each : values) {
            rank += each < values[place] ? 1 : 0;
        }
        return rank;
    }

    private static void is(double expected, OptionalDouble found) {
        assertThat(found.orElseThrow()).isCloseTo(expected, within(1e-12));
    }
}
