package io.pilotgate.grading.tasks;

import io.pilotgate.grading.statistics.agreement.Level;
import io.pilotgate.grading.statistics.agreement.RatingsBuilder;
import io.pilotgate.grading.tasks.RatingFigures.AgainstTruth;
import io.pilotgate.labels.formats.Annotation;
import io.pilotgate.labels.formats.Answer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
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
     * @param winRate share of pairs of items of one question, different in truth, that the raters' means put into the true order; ties count half
     * @param tauB of the raters' mean and the truth, within each question and then the mean over questions; without truth the mean over pairs of raters
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
    public void truth(Annotation annotation) {
        Map<String, Integer> order = RankOrder.of(annotation.item(), text(annotation));
        order.forEach((item, rank) -> super.truth(ranked(annotation, item, rank)));
        if (order.isEmpty()) {
            super.truth(annotation);
        }
    }

    @Override
    public void answer(Annotation annotation) {
        Map<String, Integer> order = RankOrder.of(annotation.item(), text(annotation));
        order.forEach((item, rank) -> super.answer(ranked(annotation, item, rank)));
        if (order.isEmpty()) {
            super.answer(annotation);
        }
    }

    private static Annotation ranked(Annotation of, String item, int rank) {
        return new Annotation(of.place(), item, of.annotator(), new Answer.Label(Integer.toString(rank)));
    }

    @Override
    public Record report() {
        NumberedRatings ratings = ratings();
        Questions among = Questions.of(ratings.byItem().keySet());
        AgainstTruth against = truth().isEmpty() ? null : RatingFigures.againstTruth(ratings, truth(), unmatched());
        return new RankingFigures(
                ratings.items(),
                ratings.ratings(),
                ratings.raters().size(),
                agreement(ratings),
                against == null ? null : ordered(ratings.means(), among),
                against == null
                        ? RaterCorrelation.mean(ratings, among, true)
                        : OrderAmong.of(ratings.means(), truth(), among).mean(true),
                against == null
                        ? RaterCorrelation.mean(ratings, among, false)
                        : OrderAmong.of(ratings.means(), truth(), among).mean(false),
                against == null ? null : against.meanPearson(),
                against == null ? List.of() : perAnnotator(among),
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

    private List<RaterOrder> perAnnotator(Questions among) {
        List<RaterOrder> orders = new ArrayList<>();
        for (String rater : ratings().raters()) {
            OrderAmong order = OrderAmong.of(said(rater), truth(), among);
            orders.add(new RaterOrder(rater, order.items(), order.mean(true), order.mean(false)));
        }
        return orders;
    }

    private Map<String, Double> said(String rater) {
        Map<String, Double> said = new LinkedHashMap<>();
        ratings().byItem().forEach((item, row) -> {
            Double number = row.get(rater);
            if (number != null) {
                said.put(item, number);
            }
        });
        return said;
    }

    /** tau-a is (right - wrong) / pairs; so much of the pairs that differ in truth is right. */
    private @Nullable Double ordered(Map<String, Double> means, Questions among) {
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
                if (apart != 0 && among.of(items.get(one)).equals(among.of(items.get(other)))) {
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
