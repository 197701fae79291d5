package io.pilotgate.grading.tasks;

import io.pilotgate.grading.statistics.IntraclassCorrelation;
import io.pilotgate.grading.statistics.RankCorrelation;
import io.pilotgate.grading.statistics.agreement.Level;
import io.pilotgate.grading.statistics.agreement.RatingsBuilder;
import io.pilotgate.grading.tasks.AgreementFigures.RaterPair;
import io.pilotgate.grading.tasks.AgreementFigures.Weighted;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Ratings in numbers: how reliable they are, and how far from the truth where there is one.
 *
 * @param crossedItems items that every rater rated, of which ICC(2,1) and ICC(3,1) are
 * @param oneWayItems items of which ICC(1) is: all, if each has the same number of ratings, else those that every rater rated
 * @param weightedKappa of two raters, of more the mean over their pairs (Light 1971), or of the ratings and the truth where there is one
 * @param againstTruth null without truth
 * @param noNumbers answers that are no numbers, in no figure
 * @param notes of which items the ICC are, and why one is missing
 */
public record RatingFigures(
        long items,
        long ratings,
        long raters,
        long crossedItems,
        long oneWayItems,
        @Nullable Double icc1,
        @Nullable Double icc21,
        @Nullable Double icc31,
        @Nullable Double icc1k,
        @Nullable Double icc2k,
        @Nullable Double icc3k,
        @Nullable Weighted weightedKappa,
        @Nullable Double krippendorffAlphaInterval,
        @Nullable AgainstTruth againstTruth,
        long noNumbers,
        long duplicates,
        List<String> notes) {

    /** The six forms of the intraclass correlation. */
    record Reliability(
            @Nullable Double icc1,
            @Nullable Double icc21,
            @Nullable Double icc31,
            @Nullable Double icc1k,
            @Nullable Double icc2k,
            @Nullable Double icc3k) {

        static Reliability of(IntraclassCorrelation own, IntraclassCorrelation same) {
            return new Reliability(
                    Figures.number(own.icc1()),
                    Figures.number(same.icc21()),
                    Figures.number(same.icc31()),
                    Figures.number(own.icc1k()),
                    Figures.number(same.icc2k()),
                    Figures.number(same.icc3k()));
        }
    }

    /**
     * @param mae mean absolute error of ratings
     * @param rmse root of the mean squared error of ratings
     * @param bias mean of rating less truth
     * @param meanPearson of the items' mean ratings and their truth
     */
    public record AgainstTruth(
            long items,
            long ratings,
            @Nullable Double mae,
            @Nullable Double rmse,
            @Nullable Double bias,
            @Nullable Double pearson,
            @Nullable Double meanPearson,
            @Nullable Double meanSpearman,
            @Nullable Double meanTauB,
            Weighted weightedKappa,
            Unmatched unmatched) {}

    static RatingFigures of(NumberedRatings ratings, @Nullable AgainstTruth againstTruth) {
        double[][] crossed = ratings.crossed();
        double[][] nested = ratings.nested();
        Reliability icc = Reliability.of(IntraclassCorrelation.of(nested), IntraclassCorrelation.of(crossed));
        AgreementFigures agreement = agreement(ratings);
        return new RatingFigures(
                ratings.items(),
                ratings.ratings(),
                ratings.raters().size(),
                crossed.length,
                nested.length,
                icc.icc1,
                icc.icc21,
                icc.icc31,
                icc.icc1k,
                icc.icc2k,
                icc.icc3k,
                againstTruth != null ? againstTruth.weightedKappa : weightedKappa(agreement),
                agreement.krippendorffAlpha(),
                againstTruth,
                ratings.noNumbers(),
                ratings.duplicates(),
                ReliabilityNotes.of(ratings, icc));
    }

    private static @Nullable Weighted weightedKappa(AgreementFigures agreement) {
        if (agreement.pairs().size() < 2) {
            return agreement.weightedCohen();
        }
        return new Weighted(
                overPairs(agreement, pair -> pair.weightedCohen().linear()),
                overPairs(agreement, pair -> pair.weightedCohen().quadratic()));
    }

    private static @Nullable Double overPairs(AgreementFigures agreement, Function<RaterPair, @Nullable Double> kappa) {
        return Figures.number(agreement.pairs().stream()
                .flatMap(pair -> Stream.ofNullable(kappa.apply(pair)))
                .mapToDouble(Double::doubleValue)
                .average());
    }

    private static AgreementFigures agreement(NumberedRatings ratings) {
        RatingsBuilder said = new RatingsBuilder();
        ratings.byItem()
                .forEach((item, row) -> row.forEach((rater, number) -> said.add(item, rater, Double.toString(number))));
        return AgreementFigures.of(said, Level.INTERVAL);
    }

    /** @param truth by item */
    static AgainstTruth againstTruth(NumberedRatings ratings, Map<String, Double> truth, Unmatched unmatched) {
        List<double[]> pairs = new ArrayList<>();
        List<double[]> means = new ArrayList<>();
        Map<String, Double> byMean = ratings.means();
        RatingsBuilder categories = new RatingsBuilder();
        ratings.byItem().forEach((item, row) -> {
            Double isTrue = truth.get(item);
            Double mean = byMean.get(item);
            if (isTrue != null && mean != null) {
                means.add(new double[] {mean, isTrue});
                row.forEach((rater, number) -> {
                    String pair = item + "\n" + rater;
                    categories.add(pair, "rating", Double.toString(number));
                    categories.add(pair, "truth", Double.toString(isTrue));
                    pairs.add(new double[] {number, isTrue});
                });
            }
        });
        return new AgainstTruth(
                means.size(),
                pairs.size(),
                mean(pairs, pair -> Math.abs(pair[0] - pair[1])),
                root(mean(pairs, pair -> (pair[0] - pair[1]) * (pair[0] - pair[1]))),
                mean(pairs, pair -> pair[0] - pair[1]),
                Figures.number(RankCorrelation.pearson(column(pairs, 0), column(pairs, 1))),
                Figures.number(RankCorrelation.pearson(column(means, 0), column(means, 1))),
                Figures.number(RankCorrelation.spearman(column(means, 0), column(means, 1))),
                Figures.number(RankCorrelation.tauB(column(means, 0), column(means, 1))),
                weighted(categories),
                unmatched);
    }

    private static Weighted weighted(RatingsBuilder categories) {
        Weighted weighted = AgreementFigures.of(categories, Level.ORDINAL).weightedCohen();
        return weighted == null ? new Weighted(null, null) : weighted;
    }

    private static @Nullable Double mean(List<double[]> pairs, ToDoubleFunction<double[]> figure) {
        return Figures.number(pairs.stream().mapToDouble(figure).average());
    }

    private static @Nullable Double root(@Nullable Double square) {
        return square == null ? null : Math.sqrt(square);
    }

    private static double[] column(List<double[]> pairs, int column) {
        return pairs.stream().mapToDouble(pair -> pair[column]).toArray();
    }
}
