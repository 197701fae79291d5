package io.pilotgate.grading.statistics;

import static io.pilotgate.grading.statistics.Arguments.openShare;

import java.util.Arrays;
import java.util.Collection;
import java.util.Optional;
import java.util.SplittableRandom;

/**
 * The percentile bootstrap of a pooled proportion. Judgments of one item hang together, so whole items are drawn, each with all its
 * judgments (Efron and Tibshirani, "An Introduction to the Bootstrap", 1993, chapters 8 and 13). The same counts and the same seed
 * give the same interval, in whatever order the items come.
 *
 * @param seed where the draws start
 */
public record BootstrapByItem(long seed) {

    /** How many times the items are drawn anew. */
    public static final int REPLICATES = 2000;

    /** Two-sided at 95 %; empty without items. */
    public Optional<Interval> interval(Collection<Proportion> items) {
        return interval(items, Proportion.CONFIDENCE);
    }

    /**
     * @param items correct and all judgments of each item, at least one judgment each
     * @param confidence strictly between 0 and 1
     * @throws IllegalArgumentException when an item has no judgment
     */
    public Optional<Interval> interval(Collection<Proportion> items, double confidence) {
        double tail = (1 - openShare("confidence", confidence)) / 2;
        if (items.isEmpty()) {
            return Optional.empty();
        }
        double[] replicates = replicates(Counts.sorted(items));
        return Optional.of(new Interval(quantile(replicates, tail), quantile(replicates, 1 - tail)));
    }

    private double[] replicates(Counts counts) {
        SplittableRandom random = new SplittableRandom(seed);
        double[] shares = new double[REPLICATES];
        Arrays.setAll(shares, replicate -> counts.drawnShare(random));
        Arrays.sort(shares);
        return shares;
    }

    /** Linear between the neighbours: type 7 of Hyndman and Fan (1996), the default of R and NumPy. */
    private static double quantile(double[] sorted, double share) {
        double place = share * (sorted.length - 1);
        int below = (int) place;
        int above = Math.min(below + 1, sorted.length - 1);
        return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
    }

    /** Two plain arrays: two thousand draws of every item read nothing else. */
    private record Counts(int[] correct, int[] total) {

        static Counts sorted(Collection<Proportion> items) {
            long[] pairs = items.stream().mapToLong(Counts::pair).sorted().toArray();
            return new Counts(
                    Arrays.stream(pairs).mapToInt(pair -> (int) pair).toArray(),
                    Arrays.stream(pairs).mapToInt(pair -> (int) (pair >>> 32)).toArray());
        }

        private static long pair(Proportion item) {
            if (item.isNoData()) {
                throw new IllegalArgumentException("An item without judgments cannot be drawn.");
            }
            return (long) Math.toIntExact(item.n()) << 32 | Math.toIntExact(item.correct());
        }

        double drawnShare(SplittableRandom random) {
            long correctDrawn = 0;
            long drawn = 0;
            for (int draw = 0; draw < total.length; draw++) {
                int item = random.nextInt(total.length);
                correctDrawn += correct[item];
                drawn += total[item];
            }
            return (double) correctDrawn / drawn;
        }
    }
}
