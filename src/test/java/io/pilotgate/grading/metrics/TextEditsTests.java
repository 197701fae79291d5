package io.pilotgate.grading.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

/** What is left out between common words changes no figure: whole texts against each other say the same. */
class TextEditsTests {

    @Property(tries = 1000)
    void wholeTextsSayTheSame(
            @ForAll @Size(max = 6)
                    List<@StringLength(min = 1, max = 3) @CharRange(from = 'a', to = 'b') String> written,
            @ForAll @Size(max = 6)
                    List<@StringLength(min = 1, max = 3) @CharRange(from = 'a', to = 'b') String> reference) {
        TextEdits edits = TextEdits.between(written, reference);

        int[] isTrue = String.join(" ", reference).codePoints().toArray();
        assertThat(edits.characterErrors())
                .isEqualTo(EditDistance.errors(
                        isTrue, String.join(" ", written).codePoints().toArray()));
        assertThat(edits.referenceCharacters()).isEqualTo(isTrue.length);
        assertThat(edits.words()).isEqualTo(EditDistance.counts(hashes(reference), hashes(written)));
    }

    @Test
    void aWordTooManyIsOneSpaceTooManyToo() {
        List<String> reference = List.of("good", "night");

        for (List<String> written : List.of(
                List.of("so", "good", "night"), List.of("good", "so", "night"), List.of("good", "night", "so"))) {
            assertThat(TextEdits.between(written, reference))
                    .isEqualTo(new TextEdits(new EditCounts(0, 0, 1, 2), 3, 10));
        }
        assertThat(TextEdits.between(List.of("so"), List.of()))
                .isEqualTo(new TextEdits(new EditCounts(0, 0, 1, 0), 2, 0));
        assertThat(TextEdits.between(List.of(), List.of("so")))
                .isEqualTo(new TextEdits(new EditCounts(0, 1, 0, 1), 2, 2));
    }

    /** Words of three letters of two have a hash of their own each, which is no number below zero. */
    private static int[] hashes(List<String> words) {
        return words.stream().mapToInt(String::hashCode).toArray();
    }
}
