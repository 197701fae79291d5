package io.pilotgate.grading.metrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** Sentences small enough to count by hand. */
class TranscriptsTests {

    @Test
    void aLongTextWeighsMoreThanAShortOne() {
        Transcripts transcripts = new Transcripts(Normalisation.RAW);
        EditCounts edits = transcripts.add("the cat sat on a mat", "the cat sat on the mat");
        transcripts.add("no", "yes");
        transcripts.add("right so", "right so");

        TranscriptReport report = transcripts.report();
        assertThat(edits).isEqualTo(new EditCounts(1, 0, 0, 6));
        assertThat(report.words()).isEqualTo(new EditCounts(2, 0, 0, 9));
        assertThat(report.wer()).hasValue(2.0 / 9);
        assertThat(report.meanWer().orElseThrow()).isCloseTo((1.0 / 6 + 1) / 3, within(1e-12));
        assertThat(report.texts()).isEqualTo(3);
        assertThat(report.exact()).isEqualTo(1);
        assertThat(report.sentenceExact()).hasValue(1.0 / 3);
        assertThat(report.normalisation()).isEqualTo(Normalisation.RAW);
        // "the" to "a" is three characters, "yes" to "no" three, of 22 + 3 + 8.
        assertThat(report.characterErrors()).isEqualTo(6);
        assertThat(report.referenceCharacters()).isEqualTo(33);
        assertThat(report.cer()).hasValue(6.0 / 33);
    }

    @Test
    void insertionsMakeARateLargerThanOne() {
        Transcripts transcripts = new Transcripts(Normalisation.RAW);
        transcripts.add("a b c d", "x");

        assertThat(transcripts.report().wer()).hasValue(4);
    }

    /** Silence that was written down as silence is right; it has no words to have a rate of. */
    @Test
    void aReferenceWithoutWordsHasNoRate() {
        Transcripts transcripts = new Transcripts(Normalisation.RAW);
        transcripts.add("", " ");

        TranscriptReport silent = transcripts.report();
        assertThat(silent.wer()).isEmpty();
        assertThat(silent.cer()).isEmpty();
        assertThat(silent.meanWer()).isEmpty();
        assertThat(silent.sentenceExact()).hasValue(1);

        transcripts.add("noise", "");
        transcripts.add("word", "word");
        assertThat(transcripts.report().wer()).hasValue(1);
        assertThat(transcripts.report().meanWer()).hasValue(0);
        assertThat(transcripts.report().withRate()).isEqualTo(1);
    }

    @Test
    void nothingAtAllHasNoFigure() {
        TranscriptReport nothing = new Transcripts(Normalisation.LOWER).report();

        assertThat(nothing.sentenceExact()).isEmpty();
        assertThat(nothing.wer()).isEmpty();
    }

    @Test
    void charactersAreCodePoints() {
        Transcripts transcripts = new Transcripts(Normalisation.RAW);
        transcripts.add("😀b", "😀😀a");

        assertThat(transcripts.report().referenceCharacters()).isEqualTo(3);
        assertThat(transcripts.report().characterErrors()).isEqualTo(2);
    }

    @Test
    void whatIsComparedIsNamed() {
        String said = "  It’s\u00a0NINE, o'clock\t(PM)\n";

        assertThat(Normalisation.RAW.words(said)).containsExactly("It’s", "NINE,", "o'clock", "(PM)");
        assertThat(Normalisation.LOWER.words(said)).containsExactly("it’s", "nine,", "o'clock", "(pm)");
        assertThat(Normalisation.NORMALISED.words(said)).containsExactly("it's", "nine", "o'clock", "pm");
        assertThat(Normalisation.RAW.words(" ")).isEmpty();
        assertThat(Normalisation.values())
                .extracting(Normalisation::title)
                .containsExactly("raw", "lower", "normalised");
    }
}
