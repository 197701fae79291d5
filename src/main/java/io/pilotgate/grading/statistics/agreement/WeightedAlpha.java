package io.pilotgate.grading.statistics.agreement;

import java.util.Arrays;

/** Krippendorff's alpha of groups of like items, each as often as it was drawn; see {@link Krippendorff} for the sums. */
final class WeightedAlpha {

    private final LikeItems items;
    private final Level level;
    private final double[] given;
    private final double[] places;
    private final double[] count;

    WeightedAlpha(LikeItems items, Level level, double[] values) {
        this.items = items;
        this.level = level;
        this.given = values;
        this.places = new double[items.categories()];
        this.count = new double[items.categories()];
    }

    /** NaN where it is not defined. */
    double of(long[] drawn) {
        double n = countCategories(drawn);
        place();
        double observed = 0;
        for (int group = 0; group < drawn.length; group++) {
            if (drawn[group] > 0) {
                int[] said = items.said(group);
                observed += drawn[group] * pairs(said) / (said.length - 1);
            }
        }
        double expected = expected(n);
        return expected <= 0 ? Double.NaN : 1 - observed * (n - 1) / expected;
    }

    private double countCategories(long[] drawn) {
        Arrays.fill(count, 0);
        double n = 0;
        for (int group = 0; group < drawn.length; group++) {
            if (drawn[group] > 0) {
                for (int category : items.said(group)) {
                    count[category] += drawn[group];
                }
                n += (double) drawn[group] * items.said(group).length;
            }
        }
        return n;
    }

    private void place() {
        double before = 0;
        for (int category = 0; category < places.length; category++) {
            places[category] =
                    level == Level.ORDINAL || given.length == 0 ? before + count[category] / 2 : given[category];
            before += count[category];
        }
    }

    /** The differences of all ordered pairs of these ratings. */
    private double pairs(int[] said) {
        double sum = 0;
        for (int one = 0; one < said.length; one++) {
            for (int other = one + 1; other < said.length; other++) {
                sum += difference(said[one], said[other]);
            }
        }
        return 2 * sum;
    }

    private double expected(double n) {
        return switch (level) {
            case NOMINAL -> expectedNominal(n);
            case ORDINAL, INTERVAL -> expectedOnALine(n);
            case RATIO -> expectedByPairs();
        };
    }

    private double expectedNominal(double n) {
        double sum = 0;
        for (double each : count) {
            sum += each * (n - each);
        }
        return sum;
    }

    private double expectedOnALine(double n) {
        double sum = 0;
        for (int category = 0; category < count.length; category++) {
            sum += count[category] * places[category];
        }
        double mean = sum / n;
        double squares = 0;
        for (int category = 0; category < count.length; category++) {
            squares += count[category] * (places[category] - mean) * (places[category] - mean);
        }
        return 2 * n * squares;
    }

    private double expectedByPairs() {
        double sum = 0;
        for (int one = 0; one < count.length; one++) {
            for (int other = one + 1; other < count.length; other++) {
                sum += 2 * count[one] * count[other] * difference(one, other);
            }
        }
        return sum;
    }

    private double difference(int one, int other) {
        if (one == other) {
            return 0;
        }
        double apart = places[one] - places[other];
        return switch (level) {
            case NOMINAL -> 1;
            case ORDINAL, INTERVAL -> apart * apart;
            case RATIO -> places[one] == places[other] ? 0 : square(apart / (places[one] + places[other]));
        };
    }

    private static double square(double x) {
        return x * x;
    }
}
