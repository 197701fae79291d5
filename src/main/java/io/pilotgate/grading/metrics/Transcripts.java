package io.pilotgate.grading.metrics;

import java.util.List;

/**
 * Gathers transcripts against references. The corpus rate divides all errors by all reference words, so a long text weighs more than
 * a short one; characters are Unicode code points of the words joined by single spaces.
 */
public final class Transcripts {

    private final Normalisation normalisation;
    private EditCounts words = EditCounts.NONE;
    private long characterErrors;
    private long referenceCharacters;
    private long texts;
    private long exact;
    private double sumOfRates;
    private long withRate;

    public Transcripts(Normalisation normalisation) {
        this.normalisation = normalisation;
    }

    Normalisation normalisation() {
        return normalisation;
    }

    /** Compares one transcript; answers its words' edits. One whose reference loses all its words is in no figure. */
    public EditCounts add(String written, String reference) {
        List<String> trueWords = normalisation.words(reference);
        return trueWords.isEmpty() && !Normalisation.RAW.words(reference).isEmpty()
                ? EditCounts.NONE
                : add(TextEdits.between(normalisation.words(written), trueWords));
    }

    /** Takes one that was compared. */
    EditCounts add(TextEdits text) {
        EditCounts edits = text.words();
        words = words.plus(edits);
        characterErrors += text.characterErrors();
        referenceCharacters += text.referenceCharacters();
        texts++;
        exact += edits.errors() == 0 ? 1 : 0;
        if (edits.reference() > 0) {
            sumOfRates += (double) edits.errors() / edits.reference();
            withRate++;
        }
        return edits;
    }

    public TranscriptReport report() {
        return new TranscriptReport(
                normalisation, words, characterErrors, referenceCharacters, texts, exact, sumOfRates, withRate);
    }

    /** The report on these and others together. */
    TranscriptReport with(Transcripts others) {
        return new TranscriptReport(
                normalisation,
                words.plus(others.words),
                characterErrors + others.characterErrors,
                referenceCharacters + others.referenceCharacters,
                texts + others.texts,
                exact + others.exact,
                sumOfRates + others.sumOfRates,
                withRate + others.withRate);
    }
}
