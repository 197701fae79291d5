package io.pilotgate.grading.tasks;

import io.pilotgate.grading.statistics.agreement.Ratings;

/** What Cohen's kappa of two raters is made of, item by item: whether both rated it, whether alike, and which category each gave. */
final class TwoRatersOfItem {

    private static final int BOTH = 0;
    private static final int ALIKE = 1;
    private static final int COUNTS = 2;

    private TwoRatersOfItem() {}

    static double[] sums(Ratings ratings, int item) {
        double[] sums = new double[COUNTS + 2 * ratings.categories()];
        int first = -1;
        int second = -1;
        for (int rating = ratings.start()[item]; rating < ratings.start()[item + 1]; rating++) {
            if (ratings.rater()[rating] == 0) {
                first = ratings.category()[rating];
            } else {
                second = ratings.category()[rating];
            }
        }
        if (first >= 0 && second >= 0) {
            sums[BOTH] = 1;
            sums[ALIKE] = first == second ? 1 : 0;
            sums[COUNTS + first] = 1;
            sums[COUNTS + ratings.categories() + second] = 1;
        }
        return sums;
    }

    static double cohen(double[] sums) {
        int categories = (sums.length - COUNTS) / 2;
        double expected = 0;
        for (int category = 0; category < categories; category++) {
            expected += sums[COUNTS + category] / sums[BOTH] * (sums[COUNTS + categories + category] / sums[BOTH]);
        }
        return ItemSums.share(sums[ALIKE] / sums[BOTH] - expected, 1 - expected);
    }
}
