package io.pilotgate.grading.statistics.agreement;

import java.util.OptionalDouble;

/** Fleiss, "Measuring nominal scale agreement among many raters", Psychological Bulletin 76 (1971), 378-382. */
public final class Fleiss {

    private Fleiss() {}

    /**
     * Kappa for any raters, but the same number for each item. Empty where items have different numbers of ratings or a single one,
     * for which it is not defined, and where only one category occurs.
     */
    public static OptionalDouble kappa(Ratings ratings) {
        return kappa(NominalTally.of(ratings));
    }

    /** As {@link #kappa(Ratings)}, of what was counted before. */
    public static OptionalDouble kappa(NominalTally tally) {
        OptionalDouble observed = tally.percent();
        if (observed.isEmpty() || tally.groups().size() > 1) {
            return OptionalDouble.empty();
        }
        return ChanceCorrected.of(
                observed.getAsDouble(), sumOfSquares(shares(tally.groups().get(0))));
    }

    private static double[] shares(NominalTally.Group all) {
        double[] shares = new double[all.counts.length];
        for (int category = 0; category < shares.length; category++) {
            shares[category] = (double) all.counts[category] / (all.items * all.ratings);
        }
        return shares;
    }

    private static double sumOfSquares(double[] shares) {
        double sum = 0;
        for (double share : shares) {
            sum += share * share;
        }
        return sum;
    }
}
