package io.pilotgate.grading;

import static org.assertj.core.api.Assertions.assertThat;

import io.pilotgate.grading.statistics.Proportion;
import io.pilotgate.kernel.Percent;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CalibrationCardTests {

    /**
     * 0.05^(1/100) = 0.97049: what 100 of 100 proves at 95 %, one-sided; two-sided it is 0.025^(1/100) = 0.9638. 149 is the
     * zero-error plan for 98 %.
     */
    @Test
    void a_perfect_calibration_proves_less_than_the_target() {
        CalibrationCard card = CalibrationCard.of(result(100, 100, 100, "0.98"));

        assertThat(card.figure())
                .isEqualTo(
                        "100 of 100 items correct, by majority of the labels of an item, ties to the smallest label (0"
                                + " tied).");
        assertThat(card.shows())
                .isEqualTo(
                        "An accuracy of >= 97.05 % (one-sided 95 %, Clopper-Pearson); 96.4 % to 100.0 % (two-sided 95 %).");
        assertThat(card.doesNotShow())
                .startsWith("It does not show that the target of 98 % is reached: that takes at least 149 items");
        assertThat(String.join(" ", card.figure(), card.shows(), card.reach()))
                .doesNotContain("98 % reached")
                .doesNotContain("reaches");
    }

    /** SciPy 1.17.1, {@code binomtest(k, n).proportion_ci(0.95, "exact")}, and {@code beta.ppf(.05, k, n - k + 1)} one-sided. */
    @ParameterizedTest
    @CsvSource({
        "98, 100, 93.84 %, 93.0 % to 99.8 %",
        "50, 50, 94.18 %, 92.9 % to 100.0 %",
        "95, 100, 89.77 %, 88.7 % to 98.4 %",
    })
    void the_figure_has_both_bounds(int correct, int items, String atLeast, String between) {
        assertThat(CalibrationCard.of(result(correct, items, items, "0.98")).shows())
                .isEqualTo("An accuracy of >= " + atLeast + " (one-sided 95 %, Clopper-Pearson); " + between
                        + " (two-sided 95 %).");
    }

    @ParameterizedTest
    @CsvSource({"100, 6, 97.05 %", "50, 4, 94.18 %", "75, 5, 96.08 %"})
    void says_what_so_many_items_can_show_at_all(int items, int miss, String without) {
        assertThat(CalibrationCard.of(result(items, items, items, "0.98")).reach())
                .isEqualTo("What " + items + " items can show: a clear miss of 98 % with " + miss
                        + " errors or more. With fewer they show neither that it is missed nor that it is reached; without"
                        + " an error, >= " + without + " (one-sided 95 %), of these items alone.");
    }

    /** Clopper-Pearson of 94 of 100, two-sided 95 %: upper limit 0.9777 (SciPy binomtest). */
    @Test
    void a_clear_miss_names_the_most_that_the_accuracy_can_be() {
        CalibrationCard card = CalibrationCard.of(result(94, 100, 100, "0.98"));

        assertThat(card.shows())
                .isEqualTo("A clear miss: an accuracy of at most 97.77 % (two-sided 95 %, Clopper-Pearson),"
                        + " under the target of 98 %.");
        assertThat(card.doesNotShow()).contains("149");
    }

    @Test
    void even_a_low_target_is_not_proved_by_picked_items() {
        CalibrationCard card = CalibrationCard.of(result(100, 100, 100, "0.90"));

        assertThat(card.doesNotShow()).contains("picked, not drawn");
        assertThat(card.reach())
                .contains("With fewer they do not show that it is missed; without an error, >= 97.05 %");
    }

    @Test
    void unanswered_items_are_named_and_in_no_figure() {
        CalibrationCard card = CalibrationCard.of(result(90, 90, 100, "0.98"));

        assertThat(card.figure()).contains("90 of 90").contains("10 of 100 items were not answered");
    }

    @Test
    void no_answer_is_no_score() {
        CalibrationCard card = CalibrationCard.of(result(0, 0, 60, "0.98"));

        assertThat(card.figure()).contains("None of the 60");
        assertThat(card.shows()).contains("No data is not a score");
    }

    /** At a target of 98 % a clear miss begins with 6 errors of 100 and with 4 of 50. */
    @Test
    void a_clear_miss_begins_where_the_exact_interval_lies_under_the_target() {
        assertThat(result(95, 100, 100, "0.98").isClearMiss()).isFalse();
        assertThat(result(94, 100, 100, "0.98").isClearMiss()).isTrue();
        assertThat(result(47, 50, 50, "0.98").isClearMiss()).isFalse();
        assertThat(result(46, 50, 50, "0.98").isClearMiss()).isTrue();
        assertThat(result(0, 0, 50, "0.98").isClearMiss()).isFalse();
    }

    private static CalibrationResult result(int correct, int graded, int truthItems, String target) {
        return new CalibrationResult(
                1,
                1,
                1,
                Percent.of(target),
                truthItems,
                new Proportion(correct, graded),
                0,
                0,
                Instant.EPOCH,
                Optional.empty());
    }
}
