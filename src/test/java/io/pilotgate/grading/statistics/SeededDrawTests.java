package io.pilotgate.grading.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class SeededDrawTests {

    private static final List<String> TEN =
            IntStream.range(0, 10).mapToObj(item -> "item-" + item).toList();

    /** The order that GNU coreutils give: {@code printf '%s' "42:item-$i" | sha256sum}, sorted. */
    @Test
    void theOrderIsThatOfTheHashes() {
        assertThat(SeededDraw.of(42).choose(10, TEN))
                .containsExactly(
                        "item-0", "item-4", "item-8", "item-3", "item-2", "item-1", "item-9", "item-6", "item-5",
                        "item-7");
    }

    /** The same with a seed below zero and a letter that takes two bytes in UTF-8. */
    @Test
    void idsAreHashedAsUtf8() {
        assertThat(SeededDraw.of(-7).choose(4, List.of("a", "b", "c", "ü"))).containsExactly("c", "ü", "a", "b");
    }

    @Test
    void theOrderOfThePoolChangesNothing() {
        List<String> shuffled = new ArrayList<>(TEN);
        Collections.shuffle(shuffled, new Random(1));

        assertThat(SeededDraw.of(42).choose(4, shuffled))
                .isEqualTo(SeededDraw.of(42).choose(4, TEN));
    }

    @Test
    void aLargerDrawBeginsWithTheSmallerOne() {
        assertThat(SeededDraw.of(9).choose(7, TEN))
                .startsWith(SeededDraw.of(9).choose(3, TEN).toArray(String[]::new));
    }

    /** Over 4000 seeds each of ten items is in 3 of 10 samples: 1200 times, give or take five standard deviations of 29. */
    @Test
    void everyItemIsDrawnAboutAsOften() {
        List<String> drawn = LongStream.range(0, 4000)
                .boxed()
                .flatMap(seed -> SeededDraw.of(seed).choose(3, TEN).stream())
                .toList();

        assertThat(TEN)
                .allSatisfy(
                        item -> assertThat(Collections.frequency(drawn, item)).isBetween(1055, 1345));
    }

    @Test
    void aSampleLargerThanThePoolIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SeededDraw.of(1).choose(11, TEN))
                .withMessage("Cannot draw 11 of 10 items.");
    }

    @Test
    void anItemNamedTwiceIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> SeededDraw.of(1).choose(1, List.of("a", "a")));
    }
}
