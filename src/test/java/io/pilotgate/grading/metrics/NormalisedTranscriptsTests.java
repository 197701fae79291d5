package io.pilotgate.grading.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** All normalisations at once are what each is alone, whatever is left out as the same. */
class NormalisedTranscriptsTests {

    private static final String[][] PAIRS = {
        {"good morning", "good morning ada"},
        {"Good morning", "good morning"},
        {"it\u2019s late,", "it's late"},
        {"GOOD", "good day"},
        {"", "good"},
        {"good", ""},
        {"caf\u00e9", "cafe"},
        {"\u4f60\u597d", "\u4f60 \u597d"},
        {"good", "\u4f60\u597d"},
        {"\u4f60\u597d", "good"},
    };

    @Test
    void each_is_what_it_is_alone() {
        NormalisedTranscripts all = new NormalisedTranscripts();
        for (String[] pair : PAIRS) {
            all.add(pair[0], pair[1]);
        }
        Map<Normalisation, TranscriptReport> reports = all.reports();
        for (Normalisation normalisation : Normalisation.values()) {
            Transcripts alone = new Transcripts(normalisation);
            for (String[] pair : PAIRS) {
                alone.add(pair[0], pair[1]);
            }
            assertThat(reports.get(normalisation)).as(normalisation.title()).isEqualTo(alone.report());
        }
    }

    @Test
    void the_edits_that_are_answered_are_of_the_words_as_written() {
        NormalisedTranscripts all = new NormalisedTranscripts();
        assertThat(all.add("Good night", "good night").errors()).isOne();
        assertThat(all.add("good night", "good night").errors()).isZero();
        assertThat(all.add("", "good night").errors()).isEqualTo(2);
    }

    /** Two of the ten references lose all their words. */
    @Test
    void a_reference_that_loses_all_its_words_is_in_no_figure() {
        NormalisedTranscripts all = new NormalisedTranscripts();
        for (String[] pair : PAIRS) {
            all.add(pair[0], pair[1]);
        }
        assertThat(texts(all, Normalisation.RAW)).isEqualTo(10);
        assertThat(texts(all, Normalisation.NORMALISED)).isEqualTo(8);
    }

    private static long texts(NormalisedTranscripts all, Normalisation how) {
        return Objects.requireNonNull(all.reports().get(how)).texts();
    }
}
