package io.pilotgate.grading.statistics.agreement;

import java.util.OptionalDouble;

/**
 * Gwet's AC1, and AC2 with weights, which stay near the raw agreement where one category prevails (Gwet, "Computing inter-rater
 * reliability and its variance in the presence of high agreement", British Journal of Mathematical and Statistical Psychology 61
 * (2008), 29-48; "Handbook of Inter-Rater Reliability", 4th edition 2014, for ratings left out).
 */
public final class Gwet {

    private Gwet() {}

    /** Empty without a pair of ratings, and with a single category, for which it is not defined. */
    public static OptionalDouble ac1(Ratings ratings) {
        return ac1(NominalTally.of(ratings));
    }

    /** As {@link #ac1(Ratings)}, of what was counted before. */
    public static OptionalDouble ac1(NominalTally tally) {
        OptionalDouble observed = tally.percent();
        if (observed.isEmpty() || tally.categories() < 2) {
            return OptionalDouble.empty();
        }
        return ChanceCorrected.of(observed.getAsDouble(), spread(tally) / (tally.categories() - 1));
    }

    /** AC1 where the weights are the identity. */
    public static OptionalDouble ac2(Ratings ratings, Weights weights) {
        int q = ratings.categories();
        if (q < 2 || !ratings.isPairable()) {
            return OptionalDouble.empty();
        }
        double sumOfWeights = 0;
        for (int one = 0; one < q; one++) {
            for (int other = 0; other < q; other++) {
                sumOfWeights += weights.of(one, other, q);
            }
        }
        double expected = sumOfWeights / (q * (q - 1.0)) * spread(NominalTally.of(ratings));
        return ChanceCorrected.of(weightedAgreement(ratings, weights), expected);
    }

    /** Sum over categories of share times rest; shares are averaged over all items, those with one rating included. */
    private static double spread(NominalTally tally) {
        double[] shares = new double[tally.categories()];
        long items = 0;
        for (NominalTally.Group group : tally.groups()) {
            items += group.items;
            for (int category = 0; category < shares.length; category++) {
                shares[category] += (double) group.counts[category] / group.ratings;
            }
        }
        double spread = 0;
        for (double sum : shares) {
            double share = sum / items;
            spread += share * (1 - share);
        }
        return spread;
    }

    private static double weightedAgreement(Ratings ratings, Weights weights) {
        double sum = 0;
        long items = 0;
        for (int item = 0; item < ratings.items(); item++) {
            long m = ratings.ratingsOf(item);
            if (m > 1) {
                sum += 2 * weightedPairs(ratings, item, weights) / (m * (m - 1));
                items++;
            }
        }
        return sum / items;
    }

    private static double weightedPairs(Ratings ratings, int item, Weights weights) {
        int[] category = ratings.category();
        double sum = 0;
        for (int one = ratings.start()[item]; one < ratings.start()[item + 1]; one++) {
            for (int other = one + 1; other < ratings.start()[item + 1]; other++) {
                sum += weights.of(category[one], category[other], ratings.categories());
            }
        }
        return sum;
    }
}
