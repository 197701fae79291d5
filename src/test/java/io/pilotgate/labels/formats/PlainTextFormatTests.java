package io.pilotgate.labels.formats;

import static org.assertj.core.api.Assertions.assertThat;

import io.pilotgate.labels.formats.ReadOptions.Shape;
import org.junit.jupiter.api.Test;

/** A file an item, after "txt - Definition of a text input file", NIST SCTK, doc/infmts.htm. */
class PlainTextFormatTests {

    @Test
    void a_file_is_an_item_by_its_name() {
        assertThat(Reading.as(Shape.WRITTEN)
                        .of("t.zip", Archives.of("take.1.txt", "\uFEFFGood morning,\r\nAda.\n", "b/take.2.txt", ""))
                        .said())
                .containsExactly("take.1: Good morning,\nAda.", "take.2: ");
    }

    @Test
    void a_table_stays_a_table_under_the_name_of_a_text() {
        SampleRead keyed = Reading.as(Shape.WRITTEN)
                .withoutHeader()
                .item("1")
                .labels("2")
                .of("gt.txt", "a.wav\tgood morning\nb.wav\tgood night\n");
        assertThat(keyed.formats()).containsExactly("csv");
        assertThat(keyed.said()).containsExactly("a.wav: good morning", "b.wav: good night");

        assertThat(Reading.as(Shape.WRITTEN)
                        .of("t.txt", "item,transcript\na.wav,good morning\n")
                        .said())
                .containsExactly("a.wav: good morning");
        assertThat(Reading.as(Shape.LABEL)
                        .of("labels.txt", "item,label\n1,cat\n")
                        .said())
                .containsExactly("1: cat");
    }
}
