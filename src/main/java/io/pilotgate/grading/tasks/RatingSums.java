package io.pilotgate.grading.tasks;

import io.pilotgate.grading.statistics.SumsBootstrap;
import io.pilotgate.labels.formats.Annotation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/**
 * What intraclass correlations and errors of ratings are made of: of items that every rater rated, their squares, the square of their sum
 * and each rater's; of items with truth, errors, and what the correlation with it is made of.
 */
final class RatingSums extends ItemSums {

    private static final int ABSOLUTE = 0;
    private static final int SQUARE = 1;
    private static final int SIGNED = 2;
    private static final int COUNT = 3;
    private static final int ROWS = 4;
    private static final int SQUARES = 5;
    private static final int SUM_SQUARED = 6;
    private static final int SAID = 7;
    private static final int TRUE = 8;
    private static final int SAID_SQUARED = 9;
    private static final int TRUE_SQUARED = 10;
    private static final int PRODUCT = 11;
    private static final int RATERS = 12;

    /** What is less than this part of its terms is nothing. */
    private static final double ROUNDING = 1e-12;

    private final String place;
    private final NumberedRatings ratings = new NumberedRatings();
    private final Map<String, Double> truth = new LinkedHashMap<>();

    /** @param place of the figures in the report */
    RatingSums(String place) {
        this.place = place;
    }

    @Override
    public void truth(Annotation annotation) {
        RatingGrader.number(annotation).ifPresent(number -> truth.put(key(annotation), number));
    }

    @Override
    public void answer(Annotation annotation) {
        ratings.add(key(annotation), annotation.annotator(), RatingGrader.text(annotation));
    }

    @Override
    void fill(SumsBootstrap bootstrap) {
        List<String> raters = new ArrayList<>(ratings.raters());
        ratings.byItem().forEach((item, row) -> {
            double[] sums = new double[RATERS + raters.size()];
            Double isTrue = truth.get(item);
            if (isTrue != null) {
                row.values().forEach(number -> {
                    error(sums, number - isTrue);
                    correlated(sums, number, isTrue);
                });
            }
            if (row.size() == raters.size()) {
                crossed(sums, row, raters);
            }
            bootstrap.add(sums);
        });
    }

    private static void error(double[] sums, double off) {
        sums[ABSOLUTE] += Math.abs(off);
        sums[SQUARE] += off * off;
        sums[SIGNED] += off;
        sums[COUNT]++;
    }

    private static void correlated(double[] sums, double said, double isTrue) {
        sums[SAID] += said;
        sums[TRUE] += isTrue;
        sums[SAID_SQUARED] += said * said;
        sums[TRUE_SQUARED] += isTrue * isTrue;
        sums[PRODUCT] += said * isTrue;
    }

    /** Not a number where either side is all the same, but for what rounding leaves of nothing. */
    private static double pearson(double[] sums) {
        double n = sums[COUNT];
        double said = n * sums[SAID_SQUARED] - sums[SAID] * sums[SAID];
        double isTrue = n * sums[TRUE_SQUARED] - sums[TRUE] * sums[TRUE];
        boolean varies = said > ROUNDING * n * sums[SAID_SQUARED] && isTrue > ROUNDING * n * sums[TRUE_SQUARED];
        return varies ? (n * sums[PRODUCT] - sums[SAID] * sums[TRUE]) / Math.sqrt(said * isTrue) : Double.NaN;
    }

    private static void crossed(double[] sums, Map<String, Double> row, List<String> raters) {
        double sum = 0;
        for (int rater = 0; rater < raters.size(); rater++) {
            double number = row.getOrDefault(raters.get(rater), 0.0);
            sums[SQUARES] += number * number;
            sums[RATERS + rater] = number;
            sum += number;
        }
        sums[ROWS] = 1;
        sums[SUM_SQUARED] = sum * sum;
    }

    @Override
    Map<String, ToDoubleFunction<double[]>> figures() {
        Map<String, ToDoubleFunction<double[]>> figures = new LinkedHashMap<>();
        figures.put(place + "/againstTruth/mae", sums -> share(sums[ABSOLUTE], sums[COUNT]));
        figures.put(place + "/againstTruth/rmse", sums -> Math.sqrt(share(sums[SQUARE], sums[COUNT])));
        figures.put(place + "/againstTruth/bias", sums -> share(sums[SIGNED], sums[COUNT]));
        figures.put(place + "/againstTruth/pearson", RatingSums::pearson);
        figures.put(place + "/icc21", sums -> MeanSquares.of(sums).icc21());
        figures.put(place + "/icc31", sums -> MeanSquares.of(sums).icc31());
        figures.put(place + "/icc2k", sums -> MeanSquares.of(sums).icc2k());
        figures.put(place + "/icc3k", sums -> MeanSquares.of(sums).icc3k());
        if (!ratings.isEven() || ratings.crossed().length == ratings.items()) {
            figures.put(place + "/icc1", sums -> MeanSquares.of(sums).icc1());
            figures.put(place + "/icc1k", sums -> MeanSquares.of(sums).icc1k());
        }
        return figures;
    }

    private static String key(Annotation annotation) {
        return annotation.aspect().isEmpty()
                ? annotation.item()
                : annotation.item() + " / " + annotation.aspect().replace('\u001f', '/');
    }

    /** The analysis of variance of Shrout and Fleiss 1979, out of sums. */
    private record MeanSquares(double n, double k, double items, double within, double raters, double residual) {

        static MeanSquares of(double[] sums) {
            double n = sums[ROWS];
            double k = sums.length - RATERS;
            double all = 0;
            double byRater = 0;
            for (int rater = RATERS; rater < sums.length; rater++) {
                all += sums[rater];
                byRater += sums[rater] * sums[rater];
            }
            double middle = all * all / (n * k);
            double squaresItems = sums[SUM_SQUARED] / k - middle;
            double squaresWithin = sums[SQUARES] - sums[SUM_SQUARED] / k;
            double squaresRaters = byRater / n - middle;
            return new MeanSquares(
                    n,
                    k,
                    squaresItems / (n - 1),
                    squaresWithin / (n * (k - 1)),
                    squaresRaters / (k - 1),
                    Math.max(0, squaresWithin - squaresRaters) / ((n - 1) * (k - 1)));
        }

        double icc1() {
            return share(items - within, items + (k - 1) * within);
        }

        double icc1k() {
            return share(items - within, items);
        }

        double icc21() {
            return share(items - residual, items + (k - 1) * residual + k * (raters - residual) / n);
        }

        double icc2k() {
            return share(items - residual, items + (raters - residual) / n);
        }

        double icc31() {
            return share(items - residual, items + (k - 1) * residual);
        }

        double icc3k() {
            return share(items - residual, items);
        }
    }
}
