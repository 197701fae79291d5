package io.pilotgate.grading.tasks;

import io.pilotgate.grading.statistics.RankCorrelation;
import io.pilotgate.grading.statistics.agreement.Level;
import io.pilotgate.grading.statistics.agreement.RatingsBuilder;
import io.pilotgate.grading.tasks.RatingFigures.AgainstTruth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Ranks or scores by several raters: against the true order where there is one, and raters with each other. */
final class RankingGrader extends RatingGrader {

    /** One rater's order of the items that also have a truth, or that another rater ordered. */
    record RaterOrder(
            String annotator,
            long items,
            @Nullable Double tauB,
            @Nullable Double spearman) {}

    /**
     * @param agreement of the raters with each other
     * @param winRate share of pairs of items, different in truth, that the raters' means put into the true order; ties count half
     * @param tauB of the raters' mean and the truth; without truth the mean over pairs of raters
     */
    record RankingFigures(
            long items,
            long judgments,
            long raters,
            AgreementFigures agreement,
            @Nullable Double winRate,
            @Nullable Double tauB,
            @Nullable Double spearman,
            @Nullable Double pearson,
            List<RaterOrder> perAnnotator,
            @Nullable Unmatched unmatched,
            long noNumbers,
            long duplicates) {}

    @Override
    public Record report() {
        NumberedRatings ratings = ratings();
        AgainstTruth against = truth().isEmpty() ? null : RatingFigures.againstTruth(ratings, truth(), unmatched());
        return new RankingFigures(
                ratings.items(),
                ratings.ratings(),
                ratings.raters().size(),
                agreement(ratings),
                against == null ? null : ordered(ratings.means()),
                against == null ? RaterCorrelation.mean(ratings, true) : against.meanTauB(),
                against == null ? RaterCorrelation.mean(ratings, false) : against.meanSpearman(),
                against == null ? null : against.meanPearson(),
                against == null ? List.of() : perAnnotator(),
                against == null ? null : against.unmatched(),
                ratings.noNumbers(),
                ratings.duplicates());
    }

    private static AgreementFigures agreement(NumberedRatings ratings) {
        RatingsBuilder said = new RatingsBuilder();
        ratings.byItem()
                .forEach((item, row) -> row.forEach((rater, number) -> said.add(item, rater, Double.toString(number))));
        return AgreementFigures.of(said, Level.ORDINAL);
    }

    private List<RaterOrder> perAnnotator() {
        List<RaterOrder> orders = new ArrayList<>();
        for (String rater : ratings().raters()) {
            List<double[]> pairs = pairs(rater);
            double[] said = pairs.stream().mapToDouble(pair -> pair[0]).toArray();
            double[] isTrue = pairs.stream().mapToDouble(pair -> pair[1]).toArray();
            orders.add(new RaterOrder(
                    rater,
                    pairs.size(),
                    Figures.number(RankCorrelation.tauB(said, isTrue)),
                    Figures.number(RankCorrelation.spearman(said, isTrue))));
        }
        return orders;
    }

    private List<double[]> pairs(String rater) {
        List<double[]> pairs = new ArrayList<>();
        ratings().byItem().forEach((item, row) -> {
            Double said = row.get(rater);
            Double isTrue = truth().get(item);
            if (said != null && isTrue != null) {
                pairs.add(new double[] {said, isTrue});
            }
        });
        return pairs;
    }

    /** tau-a is (right - wrong) / pairs; so much of the pairs that differ in truth is right. */
    private @Nullable Double ordered(Map<String, Double> means) {
        double right = 0;
        long pairs = 0;
        List<String> items =
                means.keySet().stream().filter(truth()::containsKey).toList();
        // Pairs of a few thousand items; beyond, a figure that nobody waits for.
        if (items.size() > 5000) {
            return null;
        }
        for (int one = 0; one < items.size(); one++) {
            for (int other = one + 1; other < items.size(); other++) {
                double apart = Math.signum(
                        truth().getOrDefault(items.get(one), 0.0) - truth().getOrDefault(items.get(other), 0.0));
                if (apart != 0) {
                    double said = Math.signum(
                            means.getOrDefault(items.get(one), 0.0) - means.getOrDefault(items.get(other), 0.0));
                    pairs++;
                    right += said == 0 ? 0.5 : said == apart ? 1 : 0;
                }
            }
        }
        return pairs == 0 ? null : right / pairs;
    }
}
