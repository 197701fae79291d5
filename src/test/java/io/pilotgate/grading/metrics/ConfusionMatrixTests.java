package io.pilotgate.grading.metrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

/** Tables of counts against figures of scikit-learn. */
class ConfusionMatrixTests {

    /** Word senses of Snow et al. 2008; scikit-learn's classification_report, cohen_kappa_score and matthews_corrcoef. */
    private static final ConfusionMatrix SENSES =
            new ConfusionMatrix(List.of("1", "2", "3"), new long[][] {{1277, 12, 1}, {0, 20, 0}, {11, 8, 441}});

    @Test
    void figuresOfScikitLearn() {
        assertThat(SENSES.judgments()).isEqualTo(1770);
        assertThat(SENSES.correct()).isEqualTo(1738);
        is(0.878394725, SENSES.macroF1());
        is(0.982872711, SENSES.balancedAccuracy());
        is(0.955305147, SENSES.kappa());
        is(0.955609965, SENSES.mcc());
        assertThat(SENSES.perClass())
                .containsExactly(
                        new ClassScore(1277, 1288, 1290), new ClassScore(20, 40, 20), new ClassScore(441, 442, 460));
    }

    /** Matthews (1975) for two classes: (TP TN - FP FN) / sqrt((TP+FP)(TP+FN)(TN+FP)(TN+FN)). */
    @Test
    void twoClassesAreMatthewsOwn() {
        ConfusionMatrix two = new ConfusionMatrix(List.of("a", "b"), new long[][] {{20, 5}, {10, 15}});

        is(0.408248290, two.mcc());
        is(0.4, two.kappa());
        is(0.7, two.balancedAccuracy());
    }

    @Test
    void worseThanGuessingIsNegative() {
        is(-1, new ConfusionMatrix(List.of("a", "b"), new long[][] {{0, 5}, {5, 0}}).mcc());
    }

    @Test
    void oneClassAloneHasNothingToCorrelate() {
        ConfusionMatrix always = new ConfusionMatrix(List.of("a", "b"), new long[][] {{8, 0}, {2, 0}});

        assertThat(always.mcc()).isEmpty();
        is(0.5, always.balancedAccuracy());
        // F1 of a is 16/18, of b 0.
        is(4.0 / 9, always.macroF1());
    }

    @Test
    void noDataIsNotAScore() {
        ConfusionMatrix empty = new ConfusionMatrix(List.of(), new long[0][0]);

        assertThat(empty.judgments()).isZero();
        assertThat(empty.macroF1()).isEmpty();
        assertThat(empty.balancedAccuracy()).isEmpty();
        assertThat(empty.mcc()).isEmpty();
        assertThat(empty.kappa()).isEmpty();
    }

    @Test
    void aTableFitsItsLabels() {
        refused(new long[][] {{1, 2}});
        refused(new long[][] {{1}, {2}});
        refused(new long[][] {{1, 2}, {-1, 2}});
        refused(new long[][] {{1, 2, 3}, {1, 2, 3}});
        assertThat(new ConfusionMatrix(List.of("a", "b"), new long[2][2]).correct())
                .isZero();
    }

    @Test
    void oneClassAgainstAllOthers() {
        ClassScore score = new ClassScore(6, 8, 12);

        assertThat(score.precision()).hasValue(0.75);
        assertThat(score.recall()).hasValue(0.5);
        assertThat(score.f1()).hasValue(0.6);
        assertThat(score.plus(new ClassScore(1, 2, 3))).isEqualTo(new ClassScore(7, 10, 15));
    }

    @Test
    void aClassThatIsNotThereHasNoScore() {
        ClassScore neverAnswered = new ClassScore(0, 0, 3);
        assertThat(neverAnswered.precision()).isEmpty();
        assertThat(neverAnswered.recall()).hasValue(0);
        assertThat(neverAnswered.f1()).hasValue(0);
        ClassScore neverTrue = new ClassScore(0, 3, 0);
        assertThat(neverTrue.recall()).isEmpty();
        assertThat(neverTrue.precision()).hasValue(0);
        assertThat(new ClassScore(0, 0, 0).f1()).isEmpty();
    }

    @Test
    void hitsAreAmongAnswersAndAmongTruth() {
        assertThatThrownBy(() -> new ClassScore(-1, 2, 2)).hasMessageContaining("-1 hits");
        assertThatThrownBy(() -> new ClassScore(3, 2, 3)).hasMessageContaining("3 hits of 2");
        assertThatThrownBy(() -> new ClassScore(3, 3, 2)).hasMessageContaining("3 hits of 3");
        assertThat(new ClassScore(2, 2, 2).f1()).hasValue(1);
    }

    private static void refused(long[][] counts) {
        assertThatThrownBy(() -> new ConfusionMatrix(List.of("a", "b"), counts))
                .hasMessageContaining("row and a column");
    }

    private static void is(double expected, OptionalDouble found) {
        assertThat(found.orElseThrow()).isCloseTo(expected, within(5e-10));
    }
}
