package io.pilotgate.grading.statistics;

import static io.pilotgate.grading.statistics.Arguments.openShare;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

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
        openShare("confidence", confidence);
        return items.isEmpty() ? Optional.empty() : Optional.of(interval(Groups.of(items), confidence));
    }

    /**
     * The same of items that are told by how many of them are alike.
     *
     * @param items how many have so many correct of so many judgments
     */
    public Optional<Interval> intervalOfLikeItems(Map<Proportion, Integer> items) {
        return items.isEmpty() ? Optional.empty() : Optional.of(interval(Groups.of(items), Proportion.CONFIDENCE));
    }

    private Interval interval(Groups groups, double confidence) {
        double tail = (1 - confidence) / 2;
        Replicates replicates = replicates(groups);
        return new Interval(replicates.quantile(tail), replicates.quantile(1 - tail));
    }

    private Replicates replicates(Groups groups) {
        GroupedResample resample = new GroupedResample(groups.size, seed);
        long[] drawn = new long[groups.size.length];
        double[] shares = new double[REPLICATES];
        Arrays.setAll(shares, replicate -> {
            resample.next(drawn);
            return groups.share(drawn);
        });
        return new Replicates(shares);
    }

    private static long pair(Proportion item) {
        if (item.isNoData()) {
            throw new IllegalArgumentException("An item without judgments cannot be drawn.");
        }
        return (long) Math.toIntExact(item.n()) << 32 | Math.toIntExact(item.correct());
    }

    /** Like items together: as many judgments, as many of them correct. */
    private record Groups(long[] size, int[] correct, int[] total) {

        static Groups of(Collection<Proportion> items) {
            long[] pairs = new long[items.size()];
            int next = 0;
            for (Proportion item : items) {
                pairs[next++] = pair(item);
            }
            Arrays.sort(pairs);
            long[] size = new long[pairs.length];
            int groups = 0;
            for (int item = 0; item < pairs.length; item++) {
                groups += item > 0 && pairs[item] != pairs[item - 1] ? 1 : 0;
                pairs[groups] = pairs[item];
                size[groups]++;
            }
            return of(Arrays.copyOf(pairs, groups + 1), Arrays.copyOf(size, groups + 1));
        }

        static Groups of(Map<Proportion, Integer> items) {
            long[] pairs = new long[items.size()];
            Map<Long, Integer> counts = new HashMap<>();
            int next = 0;
            for (Map.Entry<Proportion, Integer> alike : items.entrySet()) {
                pairs[next] = pair(alike.getKey());
                counts.put(pairs[next++], alike.getValue());
            }
            Arrays.sort(pairs);
            long[] size = new long[pairs.length];
            Arrays.setAll(size, group -> counts.get(pairs[group]));
            return of(pairs, size);
        }

        private static Groups of(long[] pairs, long[] size) {
            return new Groups(
                    size,
                    Arrays.stream(pairs).mapToInt(pair -> (int) pair).toArray(),
                    Arrays.stream(pairs).mapToInt(pair -> (int) (pair >>> 32)).toArray());
        }

        double share(long[] drawn) {
            long correctDrawn = 0;
            long judgments = 0;
            for (int group = 0; group < drawn.length; group++) {
                correctDrawn += drawn[group] * correct[group];
                judgments += drawn[group] * total[group];
            }
            return (double) correctDrawn / judgments;
        }
    }
}
