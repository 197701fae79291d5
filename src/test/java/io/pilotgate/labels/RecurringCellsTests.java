package io.pilotgate.labels;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** A text that came lately is the same object; whatever shares its place in the table is another one. */
class RecurringCellsTests {

    private final RecurringCells cells = new RecurringCells();

    @Test
    void the_same_text_is_the_same_object() {
        String first = cells.of("..class-1,".toCharArray(), 2, 7);

        assertThat(first).isEqualTo("class-1");
        assertThat(cells.of("class-1".toCharArray(), 0, 7)).isSameAs(first);
        assertThat(cells.of("x".toCharArray(), 0, 0)).isEmpty();
    }

    /** "Aa" and "BB" have one hash, and so have all texts that are made of them. */
    @Test
    void texts_of_one_hash_are_told_apart() {
        for (String text : new String[] {"AaAa", "BBBB", "AaBB", "AaAa", "BBAa", "AaAaé", "BBBBé", "AaAa\u4e2d"}) {
            assertThat(cells.of(text.toCharArray(), 0, text.length())).isEqualTo(text);
        }
    }

    @Test
    void whatever_comes_goes_as_it_came() {
        SplittableRandom chance = new SplittableRandom(1);
        for (int each = 0; each < 100_000; each++) {
            String text = Integer.toString(chance.nextInt(30_000), 36).repeat(1 + chance.nextInt(20));
            assertThat(cells.of(text.toCharArray(), 0, text.length())).isEqualTo(text);
        }
    }
}
