package io.pilotgate.grading.metrics;

import java.util.OptionalDouble;

/**
 * What transcripts are worth against references.
 *
 * @param words edits of all texts, by words
 * @param exact texts whose words are all right
 * @param sumOfRates of the word error rates of texts, those whose reference has words
 */
public record TranscriptReport(
        Normalisation normalisation,
        EditCounts words,
        long characterErrors,
        long referenceCharacters,
        long texts,
        long exact,
        double sumOfRates,
        long withRate) {

    /** Word error rate of the corpus, 0 or more: insertions may make it larger than 1. Empty without reference words. */
    public OptionalDouble wer() {
        return share(words.errors(), words.reference());
    }

    /** Character error rate of the corpus, 0 or more. Empty without reference characters. */
    public OptionalDouble cer() {
        return share(characterErrors, referenceCharacters);
    }

    /** The mean of the texts' own rates, in which each text weighs the same. */
    public OptionalDouble meanWer() {
        return share(sumOfRates, withRate);
    }

    /** Share of texts that are right word for word. */
    public OptionalDouble sentenceExact() {
        return share(exact, texts);
    }

    private static OptionalDouble share(double part, long whole) {
        return whole == 0 ? OptionalDouble.empty() : OptionalDouble.of(part / whole);
    }
}
