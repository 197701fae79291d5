package io.pilotgate.grading.tasks;

import io.pilotgate.grading.statistics.agreement.Ratings;

/** What raw agreement, Fleiss' kappa and Gwet's AC1 are made of, item by item. */
final class AgreementOfItem {

    private static final int EQUAL = 0;
    private static final int IN_PAIRS = 1;
    private static final int RATED = 2;
    private static final int COUNTS = 3;

    private AgreementOfItem() {}

    /** @param categories counted each; 0 where only equality counts */
    static double[] sums(Ratings ratings, int item, int categories) {
        int from = ratings.start()[item];
        int to = ratings.start()[item + 1];
        double[] sums = new double[COUNTS + 2 * categories];
        double given = to - from;
        long equal = 0;
        for (int one = from; one < to; one++) {
            for (int other = from; other < to; other++) {
                equal += one != other && ratings.category()[one] == ratings.category()[other] ? 1 : 0;
            }
            if (categories > 0) {
                sums[COUNTS + ratings.category()[one]]++;
                sums[COUNTS + categories + ratings.category()[one]] += 1 / given;
            }
        }
        sums[RATED] = 1;
        sums[IN_PAIRS] = given > 1 ? 1 : 0;
        sums[EQUAL] = given > 1 ? equal / (given * (given - 1)) : 0;
        return sums;
    }

    static double percent(double[] sums) {
        return ItemSums.share(sums[EQUAL], sums[IN_PAIRS]);
    }

    static double fleiss(double[] sums, int categories) {
        double all = 0;
        double squares = 0;
        for (int category = 0; category < categories; category++) {
            all += sums[COUNTS + category];
            squares += sums[COUNTS + category] * sums[COUNTS + category];
        }
        return corrected(percent(sums), squares / (all * all));
    }

    static double ac1(double[] sums, int categories) {
        double spread = 0;
        for (int category = 0; category < categories; category++) {
            double share = sums[COUNTS + categories + category] / sums[RATED];
            spread += share * (1 - share);
        }
        return corrected(percent(sums), spread / (categories - 1));
    }

    private static double corrected(double observed, double expected) {
        return ItemSums.share(observed - expected, 1 - expected);
    }
}
