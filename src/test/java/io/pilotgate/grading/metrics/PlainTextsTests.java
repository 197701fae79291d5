package io.pilotgate.grading.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

/** What is left out changes no figure: all words against each other say the same. */
class PlainTextsTests {

    @Property(tries = 3000)
    void allWordsSayTheSame(
            @ForAll @StringLength(max = 14) @CharRange(from = 'a', to = 'b') @Chars({' ', '\t'}) String written,
            @ForAll @StringLength(max = 14) @CharRange(from = 'a', to = 'b') @Chars({' ', '\t'}) String reference) {
        assertSame(written, reference);
    }

    @Property(tries = 2000)
    void aDamagedTextToo(
            @ForAll @StringLength(max = 12) @CharRange(from = 'a', to = 'b') @Chars({' ', '\t'}) String begin,
            @ForAll @StringLength(max = 4) @CharRange(from = 'a', to = 'b') @Chars({' ', '\t'}) String one,
            @ForAll @StringLength(max = 4) @CharRange(from = 'a', to = 'b') @Chars({' ', '\t'}) String other,
            @ForAll @StringLength(max = 12) @CharRange(from = 'a', to = 'b') @Chars({' ', '\t'}) String end) {
        assertSame(begin + one + end, begin + other + end);
    }

    @Test
    void wordsTooManyAndTooFew() {
        for (String text : List.of(
                "", " ", "so", "good night", "so good night", "good so night", "good night so", "good  night")) {
            assertSame(text, "good night");
            assertSame("good night", text);
        }
    }

    /** Whichever of the two it is, and wherever it stands. */
    @Test
    void otherTextsAreNotCompared() {
        for (String other :
                List.of("Good night", "good night!", "good n\u00efght", "\u4f60\u597d", "good\u00a0night")) {
            assertThat(PlainTexts.compare(other, "good night")).as(other).isNull();
            assertThat(PlainTexts.compare("good night", other)).as(other).isNull();
            assertThat(PlainTexts.compare(other, other)).as(other).isNull();
        }
    }

    private static void assertSame(String written, String reference) {
        assertThat(PlainTexts.compare(written, reference))
                .as("'%s' for '%s'", written, reference)
                .isEqualTo(TextEdits.between(Normalisation.RAW.words(written), Normalisation.RAW.words(reference)));
    }
}
