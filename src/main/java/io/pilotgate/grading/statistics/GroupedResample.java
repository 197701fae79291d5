package io.pilotgate.grading.statistics;

import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * Items drawn with replacement, as many as there are, told as how often each group of like items was drawn. Like items give the same
 * figure, so only their number matters: it is multinomial, drawn as one binomial after the other. A replicate then costs as many
 * steps as there are groups and spreads, not as there are items; with few items in each group they are drawn one by one.
 */
public final class GroupedResample {

    /** About as many single draws as one binomial draw costs. */
    private static final int DRAWS_A_BINOMIAL = 32;

    private final SplittableRandom random;
    private final BinomialDraw binomial;
    private final long[] sizes;
    private final long items;
    private final int[] groupOf;

    /**
     * @param sizes how many items each group has; their order decides, with the seed, what is drawn
     * @param seed where the draws start
     */
    public GroupedResample(long[] sizes, long seed) {
        this.random = new SplittableRandom(seed);
        this.binomial = new BinomialDraw(random);
        this.sizes = sizes.clone();
        this.items = sum(sizes);
        this.groupOf = items > (long) DRAWS_A_BINOMIAL * sizes.length ? new int[0] : groups(sizes, items);
    }

    /** Fills in how often each group is drawn in the next replicate. */
    public void next(long[] drawn) {
        if (groupOf.length == 0) {
            nextByGroup(drawn);
        } else {
            nextByItem(drawn);
        }
    }

    private void nextByGroup(long[] drawn) {
        long open = items;
        long weight = items;
        for (int group = 0; group < sizes.length; group++) {
            drawn[group] = weight == 0 ? 0 : binomial.next(open, (double) sizes[group] / weight);
            open -= drawn[group];
            weight -= sizes[group];
        }
    }

    private void nextByItem(long[] drawn) {
        Arrays.fill(drawn, 0);
        for (int draw = 0; draw < groupOf.length; draw++) {
            drawn[groupOf[random.nextInt(groupOf.length)]]++;
        }
    }

    private static int[] groups(long[] sizes, long items) {
        int[] groupOf = new int[Math.toIntExact(items)];
        int next = 0;
        for (int group = 0; group < sizes.length; group++) {
            for (long each = 0; each < sizes[group]; each++) {
                groupOf[next++] = group;
            }
        }
        return groupOf;
    }

    private static long sum(long[] sizes) {
        long sum = 0;
        for (long size : sizes) {
            sum += size;
        }
        return sum;
    }
}
