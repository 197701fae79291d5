package io.pilotgate.grading.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.ToDoubleFunction;
import org.apache.commons.statistics.distribution.BinomialDistribution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Draws are looked at with fixed seeds: the same numbers each time, held against the distribution they come from. */
class ResamplingTests {

    private static final int DRAWS = 20_000;

    /** Each count as often as its probability says, within four and a half standard errors. */
    @ParameterizedTest
    @CsvSource({"5, 0.3", "5, 0.9", "1, 0.5", "20, 0.05", "12, 0.5"})
    void countsComeAsOftenAsTheyShould(int n, double p) {
        BinomialDraw draw = new BinomialDraw(new SplittableRandom(11));
        int[] found = new int[n + 1];
        for (int each = 0; each < DRAWS; each++) {
            found[(int) draw.next(n, p)]++;
        }

        BinomialDistribution expected = BinomialDistribution.of(n, p);
        for (int count = 0; count <= n; count++) {
            double probability = expected.probability(count);
            assertThat(found[count] / (double) DRAWS)
                    .as("%d of %d", count, n)
                    .isCloseTo(probability, within(4.5 * Math.sqrt(probability * (1 - probability) / DRAWS) + 1e-9));
        }
    }

    @Test
    void manyItemsAtOnce() {
        BinomialDraw draw = new BinomialDraw(new SplittableRandom(5));
        double sum = 0;
        double squares = 0;
        for (int each = 0; each < DRAWS; each++) {
            double off = draw.next(1_000_000, 0.2) - 200_000.0;
            sum += off;
            squares += off * off;
        }

        assertThat(sum / DRAWS).isCloseTo(0, within(4 * 400 / Math.sqrt(DRAWS)));
        assertThat(Math.sqrt(squares / DRAWS)).isCloseTo(400, within(10.0));
    }

    @Test
    void certaintyNeedsNoDraw() {
        BinomialDraw draw = new BinomialDraw(new SplittableRandom(1));

        assertThat(draw.next(0, 0.5)).isZero();
        assertThat(draw.next(9, 0)).isZero();
        assertThat(draw.next(9, 1)).isEqualTo(9);
    }

    /** Both ways of drawing, by item and by group, draw as many items as there are, each group in proportion. */
    @ParameterizedTest
    @CsvSource({"3, 5, 2", "300, 500, 200", "0, 4, 0", "0, 400, 100"})
    void asManyAreDrawnAsThereAre(long first, long second, long third) {
        long[] sizes = {first, second, third};
        long items = first + second + third;
        GroupedResample resample = new GroupedResample(sizes, 3);
        long[] drawn = new long[3];
        long[] sums = new long[3];
        for (int replicate = 0; replicate < 2000; replicate++) {
            resample.next(drawn);
            assertThat(Arrays.stream(drawn).sum()).isEqualTo(items);
            for (int group = 0; group < 3; group++) {
                sums[group] += drawn[group];
            }
        }

        for (int group = 0; group < 3; group++) {
            double share = (double) sizes[group] / items;
            double error = Math.sqrt(items * share * (1 - share) / 2000);
            assertThat(sums[group] / 2000.0).isCloseTo(sizes[group], within(4.5 * error + 1e-9));
        }
    }

    /** A share is a figure of two sums: both bootstraps draw the same groups with the same seed. */
    @Test
    void figuresOfSumsAreTheShareTheyAre() {
        SumsBootstrap sums = new SumsBootstrap(9);
        List<Proportion> items = new ArrayList<>();
        for (int item = 0; item < 100; item++) {
            long right = item % 7 == 0 ? 0 : 1;
            sums.add(new double[] {right, 1});
            items.add(new Proportion(right, 1));
        }
        Interval expected = new BootstrapByItem(9).interval(items).orElseThrow();

        Map<String, double[]> found = sums.intervals(Map.of("share", share()));

        assertThat(found.get("share")).containsExactly(expected.low(), expected.high());
        assertThat(sums.replicates()).isEqualTo(BootstrapByItem.REPLICATES);
    }

    @Test
    void aFigureThatIsNowhereDefinedHasNoInterval() {
        SumsBootstrap sums = new SumsBootstrap(9);
        assertThat(sums.intervals(Map.of("share", share()))).isEmpty();
        assertThat(sums.replicates()).isZero();

        sums.add(new double[] {0, 0});
        assertThat(sums.intervals(Map.of("share", share()))).isEmpty();

        sums.add(new double[] {1, 2});
        assertThat(sums.intervals(Map.of("share", share())).get("share")).containsExactly(0.5, 0.5);
    }

    /** Where nearly every item is unlike all others, fewer replicates are drawn, never fewer than two hundred. */
    @Test
    void manyUnlikeItemsAreDrawnLessOften() {
        SumsBootstrap sums = new SumsBootstrap(9);
        for (int item = 0; item < 100_000; item++) {
            sums.add(new double[] {item, 1});
        }
        assertThat(sums.replicates()).isEqualTo(400_000_000 / 300_000);

        for (int item = 0; item < 700_000; item++) {
            sums.add(new double[] {-1 - item, 1});
        }
        assertThat(sums.replicates()).isEqualTo(200);
    }

    /** A mean is a figure of pairs too: its interval is that of the sums. */
    @Test
    void pairsAreDrawnAsSumsAre() {
        double[] numbers = new double[40];
        SumsBootstrap sums = new SumsBootstrap(9);
        for (int item = 0; item < numbers.length; item++) {
            numbers[item] = item;
            sums.add(new double[] {item, 1});
        }
        PairsBootstrap pairs = new PairsBootstrap(numbers, numbers, 9);
        double[] expected = sums.intervals(Map.of("mean", share())).get("mean");

        assertThat(pairs.interval((one, other) -> Arrays.stream(one).average()).orElseThrow())
                .containsExactly(expected, within(1e-9));
        assertThat(pairs.replicates()).isEqualTo(2000);
        assertThat(new PairsBootstrap(new double[50_000], new double[50_000], 1).replicates())
                .isEqualTo(400);
        assertThat(new PairsBootstrap(new double[0], new double[0], 1).interval(RankCorrelation::tauB))
                .isEmpty();
        assertThat(new PairsBootstrap(new double[5], numbers5(), 1).interval(RankCorrelation::tauB))
                .as("what does not move has no correlation in any draw")
                .isEmpty();
        assertThatThrownBy(() -> new PairsBootstrap(new double[1], new double[2], 1))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static double[] numbers5() {
        return new double[] {1, 2, 3, 4, 5};
    }

    @Test
    void quantilesAreBetweenTheNeighbours() {
        Replicates replicates = new Replicates(new double[] {4, 1, 3, 2});

        // numpy.quantile([1, 2, 3, 4], [0, .25, .5, 1])
        assertThat(replicates.quantile(0)).isEqualTo(1);
        assertThat(replicates.quantile(0.25)).isEqualTo(1.75);
        assertThat(replicates.quantile(0.5)).isEqualTo(2.5);
        assertThat(replicates.quantile(1)).isEqualTo(4);
        assertThatThrownBy(() -> new Replicates(new double[0])).hasMessageContaining("nothing");
    }

    private static ToDoubleFunction<double[]> share() {
        return sums -> sums[1] == 0 ? Double.NaN : sums[0] / sums[1];
    }
}
