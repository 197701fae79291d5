package io.pilotgate.grading.statistics.agreement;

import java.util.Arrays;
import java.util.OptionalDouble;

/**
 * Two raters on the items that both rated, as a table of counts: rows are the first rater's categories, columns the second's.
 *
 * @param both how often the first gave the row's and the second the column's category; square
 */
@SuppressWarnings("ArrayRecordComponent") // A table to compute with, never compared.
public record TwoRaters(long[][] both) {

    /** @throws IllegalArgumentException when the table is not square or a count is negative */
    public TwoRaters {
        for (long[] row : both) {
            if (row.length != both.length || Arrays.stream(row).anyMatch(count -> count < 0)) {
                throw new IllegalArgumentException("Two raters make a square table of counts.");
            }
        }
    }

    /** The items that these two raters both rated. */
    public static TwoRaters of(Ratings ratings, int first, int second) {
        long[][] both = new long[ratings.categories()][ratings.categories()];
        for (int item = 0; item < ratings.items(); item++) {
            int one = categoryBy(ratings, item, first);
            int other = categoryBy(ratings, item, second);
            if (one >= 0 && other >= 0) {
                both[one][other]++;
            }
        }
        return new TwoRaters(both);
    }

    private static int categoryBy(Ratings ratings, int item, int rater) {
        for (int rating = ratings.start()[item]; rating < ratings.start()[item + 1]; rating++) {
            if (ratings.rater()[rating] == rater) {
                return ratings.category()[rating];
            }
        }
        return -1;
    }

    public long items() {
        return Arrays.stream(both).flatMapToLong(Arrays::stream).sum();
    }

    public long agreed() {
        long agreed = 0;
        for (int category = 0; category < both.length; category++) {
            agreed += both[category][category];
        }
        return agreed;
    }

    /** Cohen, "A coefficient of agreement for nominal scales", Educational and Psychological Measurement 20 (1960), 37-46. */
    public OptionalDouble cohen() {
        return cohen(Weights.IDENTITY);
    }

    /**
     * Cohen, "Weighted kappa", Psychological Bulletin 70 (1968), 213-220. Empty without an item that both rated, and where both gave
     * one and the same category always.
     */
    public OptionalDouble cohen(Weights weights) {
        double n = items();
        if (n == 0) {
            return OptionalDouble.empty();
        }
        double observed = 0;
        double expected = 0;
        for (int one = 0; one < both.length; one++) {
            for (int other = 0; other < both.length; other++) {
                double weight = weights.of(one, other, both.length);
                observed += weight * both[one][other] / n;
                expected += weight * (row(one) / n) * (column(other) / n);
            }
        }
        return ChanceCorrected.of(observed, expected);
    }

    /** Scott, "Reliability of content analysis", Public Opinion Quarterly 19 (1955), 321-325: chance from both raters together. */
    public OptionalDouble scott() {
        double n = items();
        if (n == 0) {
            return OptionalDouble.empty();
        }
        double expected = 0;
        for (int category = 0; category < both.length; category++) {
            double share = (row(category) + column(category)) / (2 * n);
            expected += share * share;
        }
        return ChanceCorrected.of(agreed() / n, expected);
    }

    private double row(int category) {
        return Arrays.stream(both[category]).sum();
    }

    private double column(int category) {
        double sum = 0;
        for (long[] row : both) {
            sum += row[category];
        }
        return sum;
    }
}
