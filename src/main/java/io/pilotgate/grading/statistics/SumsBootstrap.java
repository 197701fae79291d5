package io.pilotgate.grading.statistics;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;

/**
 * The percentile bootstrap of any figure that is made of sums over items: whole items are drawn, each with all that belongs to it (Efron
 * and Tibshirani, "An Introduction to the Bootstrap", 1993, chapters 8 and 13). Error rates, F1 and correlations are such figures. Like
 * items are drawn as groups; where nearly every item is unlike all others, fewer replicates are drawn, and their number is told.
 */
public final class SumsBootstrap {

    /** Additions that a minute has many times. */
    private static final long MOST_STEPS = 400_000_000L;

    private static final int LEAST_REPLICATES = 200;

    private final long seed;
    private final Map<double[], long[]> groups = new TreeMap<>(Arrays::compare);
    private long items;

    /** @param seed where the draws start */
    public SumsBootstrap(long seed) {
        this.seed = seed;
    }

    /** @param item what it adds to each sum; as many numbers as every other item has */
    public void add(double[] item) {
        groups.computeIfAbsent(item.clone(), unseen -> new long[1])[0]++;
        items++;
    }

    /** How often the items are drawn anew. */
    public int replicates() {
        if (items == 0) {
            return 0;
        }
        long width = groups.keySet().iterator().next().length;
        long steps = Math.min(items, 32L * groups.size()) + width * groups.size();
        return (int) Math.max(LEAST_REPLICATES, Math.min(BootstrapByItem.REPLICATES, MOST_STEPS / Math.max(1, steps)));
    }

    /**
     * Two-sided at 95 %, by the name of the figure.
     *
     * @param figures of the sums; not a number where it is not defined, and that replicate is left out
     * @return without figures that are not defined in any replicate
     */
    public Map<String, double[]> intervals(Map<String, ToDoubleFunction<double[]>> figures) {
        Map<String, double[]> intervals = new LinkedHashMap<>();
        if (items == 0) {
            return intervals;
        }
        double[][] sums = sums();
        double tail = (1 - Proportion.CONFIDENCE) / 2;
        figures.forEach((name, figure) -> {
            double[] defined = Arrays.stream(sums)
                    .mapToDouble(figure)
                    .filter(value -> !Double.isNaN(value))
                    .toArray();
            if (defined.length > 0) {
                Replicates replicates = new Replicates(defined);
                intervals.put(name, new double[] {replicates.quantile(tail), replicates.quantile(1 - tail)});
            }
        });
        return intervals;
    }

    private double[][] sums() {
        double[][] kinds = groups.keySet().toArray(double[][]::new);
        GroupedResample resample = new GroupedResample(
                groups.values().stream().mapToLong(count -> count[0]).toArray(), seed);
        long[] drawn = new long[kinds.length];
        double[][] sums = new double[replicates()][kinds[0].length];
        for (double[] sum : sums) {
            resample.next(drawn);
            for (int kind = 0; kind < kinds.length; kind++) {
                for (int place = 0; drawn[kind] > 0 && place < sum.length; place++) {
                    sum[place] += drawn[kind] * kinds[kind][place];
                }
            }
        }
        return sums;
    }
}
