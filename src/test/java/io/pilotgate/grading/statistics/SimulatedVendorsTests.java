package io.pilotgate.grading.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import io.pilotgate.grading.statistics.ClaimGap.Day;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** What the watchful figures find and whom they accuse wrongly, in simulated pilots with seeds of their own. */
class SimulatedVendorsTests {

    private static final int AUDITED_A_DAY = 50;
    private static final int RUNS = 1000;

    @Test
    void twoPointInflatorsAreFoundByDayTwentyAndHonestVendorsAreLeftAlone() {
        assertThat(share(1, 0.96, 0.98)).as("found").isGreaterThanOrEqualTo(0.95);
        assertThat(share(2, 0.98, 0.98)).as("wrongly accused").isLessThanOrEqualTo(0.05);
        assertThat(share(3, 0.96, 0.96)).as("wrongly accused").isLessThanOrEqualTo(0.05);
    }

    private static double share(long seed, double accuracy, double claimed) {
        SplittableRandom random = new SplittableRandom(seed);
        int found = 0;
        for (int run = 0; run < RUNS; run++) {
            List<Day> days = new ArrayList<>();
            for (int day = 0; day < 20; day++) {
                days.add(new Day(claimed, audited(random, AUDITED_A_DAY, accuracy)));
            }
            found += ClaimGap.STANDARD.looksAfter(days).stream().anyMatch(ClaimGap.Look::isGap) ? 1 : 0;
        }
        return (double) found / RUNS;
    }

    /** A crew that is swapped on day 35 of 46 and works 3 points worse, against one that goes on as it was. */
    @Test
    void aSwappedCrewIsSeenAndAStableOneIsNot() {
        assertThat(crews(4, 0.98, 0.95)).as("seen").isGreaterThanOrEqualTo(0.95);
        assertThat(crews(5, 0.98, 0.98)).as("wrongly seen").isLessThanOrEqualTo(0.05);
    }

    private static double crews(long seed, double first, double second) {
        SplittableRandom random = new SplittableRandom(seed);
        int seen = 0;
        for (int run = 0; run < RUNS; run++) {
            Proportion before = audited(random, 34 * AUDITED_A_DAY, first);
            Proportion after = audited(random, 12 * AUDITED_A_DAY, second);
            seen += new CrewChange(0.05).compare(before, after).isWorse() ? 1 : 0;
        }
        return (double) seen / RUNS;
    }

    /** Looked at every day, the sequential test keeps its risk; a threshold looked at every day does not. */
    @Test
    void dailyLooksAreSafeWithTheSequentialTestAndNotWithAThreshold() {
        SplittableRandom random = new SplittableRandom(6);
        int rejected = 0;
        int belowThreshold = 0;
        int runs = 10_000;
        for (int run = 0; run < runs; run++) {
            SequentialRun test = new SequentialRun(new SequentialTest(0.98, 0.95, 0.05, 0.10));
            Proportion total = Proportion.NO_DATA;
            boolean below = false;
            for (int day = 0; day < 46; day++) {
                Proportion lot = audited(random, AUDITED_A_DAY, 0.98);
                test.add(lot);
                total = total.plus(lot);
                below |= lot.value().orElseThrow() < 0.98;
            }
            rejected += test.verdict() == Verdict.REJECT ? 1 : 0;
            belowThreshold += below ? 1 : 0;
        }
        double monteCarlo = 3 * Math.sqrt(0.05 * 0.95 / runs);
        assertThat((double) rejected / runs).isLessThanOrEqualTo(0.05 + monteCarlo);
        assertThat((double) belowThreshold / runs).isGreaterThan(0.99);
    }

    /** The true accuracy leaves the limits at any of a thousand looks in five per cent of runs at most. */
    @Test
    void aConfidenceSequenceHoldsAtAllTimes() {
        SplittableRandom random = new SplittableRandom(7);
        ConfidenceSequence sequence = new ConfidenceSequence(0.95);
        int left = 0;
        for (int run = 0; run < 300; run++) {
            Proportion total = Proportion.NO_DATA;
            boolean out = false;
            for (int look = 0; look < 200 && !out; look++) {
                total = total.plus(audited(random, 5, 0.97));
                out = !sequence.limits(total).contains(0.97);
            }
            left += out ? 1 : 0;
        }
        assertThat(left / 300.0).isLessThanOrEqualTo(0.05 + 3 * Math.sqrt(0.05 * 0.95 / 300));
    }

    /** Multinomial counts of groups are what single draws give: mean and variance of a binomial. */
    @Test
    void likeItemsAreDrawnAsOften() {
        GroupedResample resample = new GroupedResample(new long[] {900_000, 100_000}, 8);
        long[] drawn = new long[2];
        double sum = 0;
        double squares = 0;
        for (int replicate = 0; replicate < 4000; replicate++) {
            resample.next(drawn);
            assertThat(drawn[0] + drawn[1]).isEqualTo(1_000_000);
            double off = drawn[1] - 100_000;
            sum += off;
            squares += off * off;
        }
        // n p (1 - p) = 90 000; the mean of 4000 draws is off by 300 / sqrt(4000) = 4.7, their variance by 90 000
        // sqrt(2 / 4000).
        assertThat(Math.abs(sum / 4000)).isLessThan(4 * 4.75);
        assertThat(squares / 4000).isBetween(90_000 - 4 * 2012.0, 90_000 + 4 * 2012.0);
    }

    private static Proportion audited(SplittableRandom random, int items, double accuracy) {
        int correct = 0;
        for (int item = 0; item < items; item++) {
            correct += random.nextDouble() < accuracy ? 1 : 0;
        }
        return new Proportion(correct, items);
    }
}
