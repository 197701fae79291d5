package io.pilotgate.grading.tasks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.pilotgate.grading.statistics.agreement.CategoryValues;
import io.pilotgate.grading.statistics.agreement.Level;
import io.pilotgate.grading.statistics.agreement.Ratings;
import io.pilotgate.grading.statistics.agreement.RatingsBuilder;
import io.pilotgate.grading.statistics.agreement.TwoRaters;
import io.pilotgate.grading.tasks.ItemSums.Intervals;
import io.pilotgate.labels.formats.Annotation;
import io.pilotgate.labels.formats.Answer;
import io.pilotgate.labels.formats.Place;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Intervals that are drawn by item are around the figure, and the figure of all items is the one that is printed. */
class ItemSumsTests {

    private static final Place HERE = new Place("line", 1);

    @Test
    void correlationsOfRanksWithTheTruth() {
        RankingGrader grader = new RankingGrader();
        ItemSums sums = ItemSums.of(TaskKind.RANKING);
        for (int item = 0; item < 60; item++) {
            Annotation truth = said("i" + item, "", Integer.toString(item));
            grader.truth(truth);
            sums.truth(truth);
            Annotation answer = said("i" + item, "ann", Integer.toString(item % 7 == 0 ? 60 - item : item));
            grader.answer(answer);
            sums.answer(answer);
        }

        Intervals found = sums.intervals();

        RankingGrader.RankingFigures figures = (RankingGrader.RankingFigures) grader.report();
        assertThat(found.replicates()).isEqualTo(2000);
        around(found.byFigure().get("/tauB"), figures.tauB());
        around(found.byFigure().get("/spearman"), figures.spearman());
    }

    /** The interval of a correlation, and none where the truth is one number alone or is not there. */
    @Test
    void ratingsAgainstTheTruth() {
        RatingGrader grader = new RatingGrader();
        ItemSums sums = ItemSums.of(TaskKind.RATING);
        ItemSums constant = ItemSums.of(TaskKind.RATING);
        ItemSums without = ItemSums.of(TaskKind.RATING);
        for (int item = 0; item < 60; item++) {
            Annotation truth = said("i" + item, "", Integer.toString(item % 5));
            grader.truth(truth);
            sums.truth(truth);
            constant.truth(said("i" + item, "", "0.1"));
            for (String rater : new String[] {"ann", "ben"}) {
                Annotation answer = said("i" + item, rater, Integer.toString((item * (item % 4 == 0 ? 3 : 1)) % 5));
                grader.answer(answer);
                sums.answer(answer);
                constant.answer(answer);
                without.answer(answer);
            }
        }
        RatingFigures.AgainstTruth figures = Objects.requireNonNull(((RatingFigures) grader.report()).againstTruth());
        around(sums.intervals().byFigure().get("/againstTruth/pearson"), figures.pearson());
        around(sums.intervals().byFigure().get("/againstTruth/mae"), figures.mae());
        assertThat(constant.intervals().byFigure()).doesNotContainKey("/againstTruth/pearson");
        assertThat(without.intervals().byFigure()).doesNotContainKeys("/againstTruth/pearson", "/againstTruth/mae");
    }

    @Test
    void preferencesAreRanksOfThree() {
        ItemSums sums = ItemSums.of(TaskKind.PREFERENCE);
        for (int item = 0; item < 40; item++) {
            sums.truth(said("i" + item, "", item % 2 == 0 ? "first" : "second"));
            sums.answer(said("i" + item, "ann", item % 5 == 0 ? "tie" : item % 2 == 0 ? "first" : "second"));
        }
        sums.answer(said("i1", "ben", "no preference at all"));

        assertThat(Objects.requireNonNull(sums.intervals().byFigure().get("/tauB"))[0])
                .isBetween(0.5, 0.95);
        assertThat(ItemSums.of(TaskKind.PREFERENCE).intervals().byFigure())
                .as("no data has no interval")
                .isEmpty();
    }

    @Test
    void hammingLoss() {
        ItemSums sums = ItemSums.of(TaskKind.MULTILABEL);
        MultiLabelGrader grader = new MultiLabelGrader();
        for (int item = 0; item < 50; item++) {
            Annotation truth = set("i" + item, "a", "b");
            Annotation answer = item % 4 == 0 ? set("i" + item, "a", "c") : set("i" + item, "a", "b");
            grader.truth(truth);
            sums.truth(truth);
            grader.answer(answer);
            sums.answer(answer);
        }

        // 13 of 50 have two wrong decisions of three.
        double loss = 13 * 2 / 150.0;
        around(sums.intervals().byFigure().get("/hammingLoss"), loss);
    }

    /** The sums of all items give Cohen's kappa itself. */
    @Test
    void cohenOfTwoRaters() {
        RatingsBuilder said = new RatingsBuilder();
        DeliveredAgreement agreement = new DeliveredAgreement(Level.NOMINAL);
        for (int item = 0; item < 80; item++) {
            String first = Integer.toString(item % 3);
            String second = item % 6 == 0 ? Integer.toString((item + 1) % 3) : first;
            said.add("i" + item, "ann", first);
            agreement.add("i" + item, "ann", first);
            if (item % 9 != 0) {
                said.add("i" + item, "ben", second);
                agreement.add("i" + item, "ben", second);
            }
        }
        Ratings ratings = said.build(CategoryValues.BY_VALUE);
        double[] all = new double[2 + 2 * 3];
        for (int item = 0; item < ratings.items(); item++) {
            double[] sums = TwoRatersOfItem.sums(ratings, item);
            for (int place = 0; place < all.length; place++) {
                all[place] += sums[place];
            }
        }
        double cohen = TwoRaters.of(ratings, 0, 1).cohen().orElseThrow();

        assertThat(TwoRatersOfItem.cohen(all)).isCloseTo(cohen, within(1e-12));
        around(agreement.intervals().byFigure().get("/agreement/cohen"), cohen);
    }

    private static void around(double @Nullable [] interval, @Nullable Double figure) {
        double[] bounds = Objects.requireNonNull(interval);
        double middle = Objects.requireNonNull(figure);
        assertThat(bounds[0]).isLessThan(middle - 0.01);
        assertThat(bounds[1]).isGreaterThan(middle + 0.01);
    }

    private static Annotation said(String item, String annotator, String label) {
        return new Annotation(HERE, item, annotator, new Answer.Label(label));
    }

    private static Annotation set(String item, String... labels) {
        return new Annotation(HERE, item, "ann", new Answer.Labels(new TreeSet<>(Set.of(labels))));
    }
}
