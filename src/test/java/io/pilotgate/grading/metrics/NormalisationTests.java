package io.pilotgate.grading.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Words against the expressions that define them, for every character that a text may hold. */
class NormalisationTests {

    private static final Pattern WHITE_SPACE = Pattern.compile("(?U)\\s+");
    private static final Pattern NOT_ENGLISH = Pattern.compile("[^a-z0-9']+");

    @Test
    void words_are_parted_by_unicodes_white_space() {
        for (String text : texts()) {
            assertThat(Normalisation.RAW.words(text)).as(text).isEqualTo(cut(text));
            assertThat(Normalisation.LOWER.words(text)).as(text).isEqualTo(cut(text.toLowerCase(Locale.ROOT)));
        }
    }

    @Test
    void normalised_words_are_english_letters_digits_and_apostrophes() {
        for (String text : texts()) {
            String lower = text.toLowerCase(Locale.ROOT).replace('\u2019', '\'');
            assertThat(Normalisation.NORMALISED.words(text))
                    .as(text)
                    .isEqualTo(cut(NOT_ENGLISH.matcher(lower).replaceAll(" ")));
        }
    }

    private static List<String> texts() {
        List<String> texts = new ArrayList<>(List.of("", " ", "Don\u2019t  stop", " a\tb ", "\u0130stanbul"));
        for (int character = 0; character <= 0xffff; character++) {
            texts.add("Ab" + (char) character + "c9 " + (char) character);
        }
        texts.add("a\ud83d\ude00b");
        return texts;
    }

    private static List<String> cut(String text) {
        return Stream.of(WHITE_SPACE.split(text))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
