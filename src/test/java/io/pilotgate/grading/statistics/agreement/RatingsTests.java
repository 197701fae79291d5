package io.pilotgate.grading.statistics.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

/** How ratings are gathered and laid out, and what of them is refused. */
class RatingsTests {

    private static final int[] TWO_ITEMS = {0, 2, 3};

    @Test
    void ratingsStandByItemInWhateverOrderTheyCame() {
        RatingsBuilder said = new RatingsBuilder();
        said.add("b", "ann", "x");
        said.add("a", "ben", "y");
        said.add("b", "ben", "y");

        Ratings ratings = said.build(CategoryValues.BY_VALUE);

        assertThat(said.items()).containsExactly("b", "a");
        assertThat(said.raters()).containsExactly("ann", "ben");
        assertThat(said.categories(CategoryValues.BY_VALUE)).containsExactly("x", "y");
        assertThat(ratings.start()).containsExactly(0, 2, 3);
        assertThat(ratings.category()).containsExactly(0, 1, 1);
        assertThat(ratings.rater()).containsExactly(0, 1, 1);
        assertThat(ratings.isPairable()).isTrue();
        assertThat(ratings.ratingsOf(1)).isEqualTo(1);
    }

    @Test
    void thousandsOfRatingsAreKept() {
        RatingsBuilder said = new RatingsBuilder();
        for (int item = 0; item < 3000; item++) {
            said.add("item " + item, "rater " + item % 7, Integer.toString(item % 5));
        }

        Ratings ratings = said.build(CategoryValues.BY_VALUE);

        assertThat(ratings.items()).isEqualTo(3000);
        for (int item = 0; item < 3000; item++) {
            assertThat(ratings.category()[item]).isEqualTo(item % 5);
            assertThat(ratings.rater()[item]).isEqualTo(item % 7);
        }
    }

    @Test
    void equalNumbersAreOneCategory() {
        RatingsBuilder said = new RatingsBuilder();
        said.add("a", "ann", "10");
        said.add("a", "ben", "0");
        said.add("a", "eve", "-0");
        said.add("a", "ida", "0.0");

        assertThat(said.categories(CategoryValues.BY_VALUE)).containsExactly("0", "10");
        assertThat(said.build(CategoryValues.BY_VALUE).category()).containsExactly(1, 0, 0, 0);
    }

    /** Among words a number is a word. */
    @Test
    void textsThatAreNotAllNumbersAreWhatTheyAre() {
        RatingsBuilder said = new RatingsBuilder();
        said.add("a", "ann", "1");
        said.add("a", "ben", "1.0");
        said.add("a", "eve", "none");
        said.add("a", "ida", "a");

        assertThat(said.categories(CategoryValues.BY_VALUE)).containsExactly("1", "1.0", "a", "none");
    }

    @Test
    void arraysFitTogether() {
        refused(new int[0], new int[0], new int[0], "begin");
        refused(new int[] {1, 2}, new int[2], new int[2], "begin");
        refused(TWO_ITEMS, new int[4], new int[4], "end");
        refused(TWO_ITEMS, new int[3], new int[2], "has its rater");
        refused(new int[] {0, 3, 2, 3}, new int[3], new int[3], "one after the other");
        refused(TWO_ITEMS, new int[] {0, 2, 0}, new int[3], "category");
        refused(TWO_ITEMS, new int[] {0, -1, 0}, new int[3], "category");
        refused(TWO_ITEMS, new int[3], new int[] {0, 2, 0}, "rater");
        refused(TWO_ITEMS, new int[3], new int[] {0, -1, 0}, "rater");
        assertThat(new Ratings(new int[] {0, 0, 3}, new int[] {1, 1, 0}, new int[] {0, 1, 1}, 2, 2).items())
                .as("an item that nobody rated")
                .isEqualTo(2);
    }

    /** Many raters are counted another way than few: both ways say the same. */
    @Test
    void manyRatingsOfAnItemAreCountedAsFewAre() {
        for (int raters : new int[] {2, 7, 8, 9, 15}) {
            RatingsBuilder said = new RatingsBuilder();
            for (int rater = 0; rater < raters; rater++) {
                said.add("a", "rater " + rater, rater == 0 ? "x" : "y");
                said.add("b", "rater " + rater, "x");
            }
            // One of them differs from all others in a, nobody in b.
            double expected = (1 - 2.0 / raters + 1) / 2;

            OptionalDouble found = ItemAgreement.percent(said.build(CategoryValues.BY_VALUE));

            assertThat(found.orElseThrow()).as("%d raters", raters).isEqualTo(expected, within(1e-12));
        }
    }

    @Test
    void whereAParadoxBegins() {
        assertThat(new PrevalenceParadox(0.8, 0.8).concerns(OptionalDouble.of(0.69)))
                .isTrue();
        assertThat(new PrevalenceParadox(0.8, 0.8).concerns(OptionalDouble.of(0.7)))
                .isFalse();
        assertThat(new PrevalenceParadox(0.79, 0.97).concerns(OptionalDouble.of(0.1)))
                .isFalse();
        assertThat(new PrevalenceParadox(0.95, 0.79).concerns(OptionalDouble.of(0.1)))
                .isFalse();
        assertThat(new PrevalenceParadox(1, 1).concerns(OptionalDouble.empty()))
                .as("all the same, and so no coefficient at all")
                .isTrue();
    }

    private static void refused(int[] start, int[] category, int[] rater, String why) {
        assertThatThrownBy(() -> new Ratings(start, category, rater, 2, 2)).hasMessageContaining(why);
    }
}
