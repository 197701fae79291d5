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
        OptionalDouble observed = ItemAgreement.percent(ratings);
        if (observed.isEmpty() || !isBalanced(ratings)) {
            return OptionalDouble.empty();
        }
        return ChanceCorrected.of(observed.getAsDouble(), sumOfSquares(shares(ratings)));
    }

    private static boolean isBalanced(Ratings ratings) {
        int m = ratings.ratingsOf(0);
        for (int item = 1; item < ratings.items(); item++) {
            if (ratings.ratingsOf(item) != m) {
                return false;
            }
        }
        return true;
    }

    private static double[] shares(Ratings ratings) {
        double[] shares = new double[ratings.categories()];
        for (int each : ratings.category()) {
            shares[each]++;
        }
        for (int category = 0; category < shares.length; category++) {
            shares[category] /= ratings.category().length;
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
