package io.pilotgate.grading.statistics;

import java.util.Arrays;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/**
 * Reliability of ratings in numbers, each item rated by the same number of raters (Shrout and Fleiss, "Intraclass correlations: uses in
 * assessing rater reliability", Psychological Bulletin 86 (1979), 420-428). ICC(1): each item has raters of its own. ICC(2,1): the same
 * raters, drawn out of many. ICC(3,1): these raters and no others. The forms with k say how reliable the mean of all raters is. A
 * coefficient may be negative. Empty with fewer than two items or raters, or where nothing differs.
 */
public final class IntraclassCorrelation {

    /** A mean of equal numbers may be off by its last digits: so little, told as a share of all there is, is no difference. */
    private static final double ROUNDING = 1e-14;

    private final int items;
    private final int raters;
    private final double betweenItems;
    private final double withinItems;
    private final double betweenRaters;
    private final double residual;

    private IntraclassCorrelation(double[][] ratings) {
        items = ratings.length;
        raters = items == 0 ? 0 : ratings[0].length;
        double mean =
                Arrays.stream(ratings).flatMapToDouble(Arrays::stream).average().orElse(0);
        double squaresItems = 0;
        double squaresWithin = 0;
        for (double[] item : ratings) {
            double itemMean = Arrays.stream(item).average().orElse(0);
            squaresItems += raters * square(itemMean - mean);
            for (double rating : item) {
                squaresWithin += square(rating - itemMean);
            }
        }
        double squaresRaters = IntStream.range(0, raters)
                .mapToDouble(rater -> Arrays.stream(ratings)
                        .mapToDouble(item -> item[rater])
                        .average()
                        .orElse(0))
                .map(each -> items * square(each - mean))
                .sum();
        double rounding = ROUNDING * (squaresItems + squaresWithin) + square(ROUNDING * mean) * items * raters;
        betweenItems = beyond(rounding, squaresItems) / (items - 1);
        withinItems = beyond(rounding, squaresWithin) / ((double) items * (raters - 1));
        betweenRaters = beyond(rounding, squaresRaters) / (raters - 1);
        residual = beyond(rounding, squaresWithin - squaresRaters) / ((items - 1.0) * (raters - 1));
    }

    /**
     * @param ratings a row an item, a column a rater
     * @throws IllegalArgumentException when rows have different lengths or a rating is not finite
     */
    public static IntraclassCorrelation of(double[][] ratings) {
        for (double[] item : ratings) {
            if (item.length != ratings[0].length) {
                throw new IllegalArgumentException("Each item has as many ratings as the others.");
            }
            if (!Arrays.stream(item).allMatch(Double::isFinite)) {
                throw new IllegalArgumentException("A rating is a finite number.");
            }
        }
        return new IntraclassCorrelation(ratings);
    }

    public OptionalDouble icc1() {
        return quotient(betweenItems - withinItems, betweenItems + (raters - 1) * withinItems);
    }

    public OptionalDouble icc21() {
        return quotient(
                betweenItems - residual,
                betweenItems + (raters - 1) * residual + raters * (betweenRaters - residual) / items);
    }

    public OptionalDouble icc31() {
        return quotient(betweenItems - residual, betweenItems + (raters - 1) * residual);
    }

    public OptionalDouble icc1k() {
        return quotient(betweenItems - withinItems, betweenItems);
    }

    public OptionalDouble icc2k() {
        return quotient(betweenItems - residual, betweenItems + (betweenRaters - residual) / items);
    }

    public OptionalDouble icc3k() {
        return quotient(betweenItems - residual, betweenItems);
    }

    private OptionalDouble quotient(double numerator, double denominator) {
        return items < 2 || raters < 2 || denominator == 0
                ? OptionalDouble.empty()
                : OptionalDouble.of(numerator / denominator);
    }

    private static double beyond(double rounding, double squares) {
        return squares > rounding ? squares : 0;
    }

    private static double square(double x) {
        return x * x;
    }
}
