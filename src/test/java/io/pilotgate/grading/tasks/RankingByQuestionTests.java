package io.pilotgate.grading.tasks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.pilotgate.labels.formats.Annotation;
import io.pilotgate.labels.formats.Answer;
import io.pilotgate.labels.formats.Place;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Orders of things, question by question; expected figures by hand and by SciPy's kendalltau. */
class RankingByQuestionTests {

    private static final Place HERE = new Place("line", 1);

    /** One pair of three is turned round in q1, none in q2: the mean of 1/3 and 1. Over both questions at once it would be 0.53. */
    @Test
    void ranks_are_compared_within_their_question() {
        RankingGrader grader = new RankingGrader();
        grader.truth(said("q1", "", "A > B > C"));
        grader.truth(said("q2", "", "A|B|C|D"));
        grader.answer(said("q1", "ann", "A>C>B"));
        grader.answer(said("q2", "ann", "[\"A\", \"B\", \"C\", \"D\"]"));

        RankingGrader.RankingFigures figures = (RankingGrader.RankingFigures) grader.report();

        assertThat(figures.items()).isEqualTo(7);
        assertThat(figures.tauB()).isCloseTo((1.0 / 3 + 1) / 2, within(1e-12));
        assertThat(figures.spearman()).isCloseTo((0.5 + 1) / 2, within(1e-12));
        assertThat(figures.winRate()).as("eight pairs of nine").isCloseTo(8.0 / 9, within(1e-12));
        assertThat(figures.perAnnotator().get(0).tauB()).isCloseTo(2.0 / 3, within(1e-12));
    }

    /** kendalltau([1, 2, 2], [1, 2, 3]) is 2 / sqrt(6). */
    @Test
    void equals_are_a_tie_and_things_left_out_are_left_out() {
        RankingGrader grader = new RankingGrader();
        grader.answer(said("q1", "ann", "A > B = C"));
        grader.answer(said("q1", "ben", "A > B > C > D"));

        RankingGrader.RankingFigures figures = (RankingGrader.RankingFigures) grader.report();

        assertThat(figures.items()).isEqualTo(4);
        assertThat(figures.judgments()).isEqualTo(7);
        assertThat(figures.tauB()).isCloseTo(2 / Math.sqrt(6), within(1e-12));
    }

    @Test
    void what_is_no_order_is_no_answer() {
        RankingGrader grader = new RankingGrader();
        grader.answer(said("q1", "ann", "A > A"));
        grader.answer(said("q1", "ben", "A > > B"));
        grader.answer(said("q1", "cat", "the first"));

        assertThat(((RankingGrader.RankingFigures) grader.report()).noNumbers()).isEqualTo(3);
    }

    /** Names with a dash and blanks alone make no question of each item. */
    @Test
    void items_of_one_order_stay_in_it() {
        RankingGrader grader = new RankingGrader();
        for (int item = 0; item < 4; item++) {
            grader.truth(said("folder " + item + " / file", "", Integer.toString(item)));
            grader.answer(said("folder " + item + " / file", "ann", Integer.toString(2 * item)));
        }
        assertThat(((RankingGrader.RankingFigures) grader.report()).tauB()).isCloseTo(1.0, within(1e-12));
    }

    /** One pair of three is turned round in q1, none in q2, as without the stray; q1's best has the worst number of all. */
    @Test
    void an_item_without_a_question_leaves_the_others_in_theirs() {
        RankingGrader grader = new RankingGrader();
        for (String truth : new String[] {"q1 / A:1", "q1 / B:2", "q1 / C:3", "q2 / A:1", "q2 / B:2", "stray:9"}) {
            grader.truth(said(truth.split(":")[0], "", truth.split(":")[1]));
        }
        for (String answer : new String[] {"q1 / A:11", "q1 / B:13", "q1 / C:12", "q2 / A:1", "q2 / B:2", "stray:0"}) {
            grader.answer(said(answer.split(":")[0], "ann", answer.split(":")[1]));
        }
        RankingGrader.RankingFigures figures = (RankingGrader.RankingFigures) grader.report();

        assertThat(figures.tauB()).isCloseTo((1.0 / 3 + 1) / 2, within(1e-12));
        assertThat(figures.winRate()).as("three pairs of four").isCloseTo(3.0 / 4, within(1e-12));
    }

    @Test
    void one_question_beside_items_without_one_is_one_order() {
        RankingGrader grader = new RankingGrader();
        String[] items = {"q1 / A", "q1 / B", "one", "two"};
        for (int item = 0; item < items.length; item++) {
            grader.truth(said(items[item], "", Integer.toString(item)));
            grader.answer(said(items[item], "ann", Integer.toString(item)));
        }
        assertThat(((RankingGrader.RankingFigures) grader.report()).winRate()).isOne();
    }

    @Test
    void raters_that_have_no_truth_have_an_interval_too() {
        RankingGrader grader = new RankingGrader();
        ItemSums sums = ItemSums.of(TaskKind.RANKING);
        for (int item = 0; item < 40; item++) {
            for (int rater = 0; rater < 3; rater++) {
                int rank = (item * (rater == 2 && item % 4 == 0 ? 7 : 1)) % 40;
                grader.answer(said("i" + item, "r" + rater, Integer.toString(rank)));
                sums.answer(said("i" + item, "r" + rater, Integer.toString(rank)));
            }
        }
        RankingGrader.RankingFigures figures = (RankingGrader.RankingFigures) grader.report();
        ItemSums.Intervals drawn = sums.intervals();

        assertThat(drawn.replicates()).isEqualTo(2000);
        assertThat(drawn.byFigure()).containsOnlyKeys("/tauB", "/spearman");
        double[] tauB = ends(drawn, "/tauB");
        assertThat(figures.tauB()).isBetween(tauB[0], tauB[1]);
        assertThat(tauB[1] - tauB[0]).isBetween(0.05, 0.6);
        assertThat(ItemSums.of(TaskKind.RANKING).intervals().byFigure())
                .as("no data has no interval")
                .isEmpty();
    }

    /** 30 of 40 items prefer the first, all their three raters alike: the interval is that of 40 items and not of 120 judgments. */
    @Test
    void win_rates_are_drawn_by_item() {
        ItemSums sums = ItemSums.of(TaskKind.PREFERENCE);
        for (int item = 0; item < 40; item++) {
            for (int rater = 0; rater < 3; rater++) {
                sums.answer(said("i" + item, "r" + rater, item < 30 ? "A" : "B"));
            }
        }
        double[] ends = ends(sums.intervals(), "/winRate/first");

        assertThat(ends[0]).isBetween(0.58, 0.66);
        assertThat(ends[1]).isBetween(0.84, 0.92);
    }

    @Test
    void questions_are_drawn_as_a_whole() {
        ItemSums sums = ItemSums.of(TaskKind.RANKING);
        RankingGrader grader = new RankingGrader();
        for (int question = 0; question < 30; question++) {
            for (int thing = 0; thing < 3; thing++) {
                Annotation truth = said("q" + question + " / " + thing, "", Integer.toString(thing));
                Annotation answer = said(
                        "q" + question + " / " + thing, "ann", Integer.toString(question % 3 == 0 ? 2 - thing : thing));
                sums.truth(truth);
                sums.answer(answer);
                grader.truth(truth);
                grader.answer(answer);
            }
        }
        double[] ends = ends(sums.intervals(), "/tauB");

        assertThat(((RankingGrader.RankingFigures) grader.report()).tauB()).isCloseTo(1.0 / 3, within(1e-12));
        assertThat(ends[0]).isBetween(-0.1, 0.1);
        assertThat(ends[1]).isBetween(0.5, 0.75);
    }

    private static Annotation said(String item, String annotator, String label) {
        return new Annotation(HERE, item, annotator, new Answer.Label(label));
    }

    private static double[] ends(ItemSums.Intervals drawn, String figure) {
        return Objects.requireNonNull(drawn.byFigure().get(figure), figure);
    }
}
