package io.pilotgate.grading.metrics;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * Gathers transcripts against references. The corpus rate divides all errors by all reference words, so a long text weighs more than
 * a short one; characters are Unicode code points of the words joined by single spaces.
 */
public final class Transcripts {

    private final Normalisation normalisation;
    private final Map<String, Integer> numbers = new HashMap<>();
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

    /** Compares one transcript; answers its words' edits. */
    public EditCounts add(String written, String reference) {
        String[] writtenWords = normalisation.words(written);
        String[] referenceWords = normalisation.words(reference);
        EditCounts edits = EditDistance.counts(numbered(referenceWords), numbered(writtenWords));
        words = words.plus(edits);
        int[] writtenCharacters = characters(writtenWords);
        int[] characters = characters(referenceWords);
        characterErrors += edits.errors() == 0 ? 0 : EditDistance.errors(characters, writtenCharacters);
        referenceCharacters += characters.length;
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

    private int[] numbered(String[] each) {
        int[] numbered = new int[each.length];
        for (int word = 0; word < each.length; word++) {
            Integer known = numbers.putIfAbsent(each[word], numbers.size());
            numbered[word] = known == null ? numbers.size() - 1 : known;
        }
        return numbered;
    }

    private static int[] characters(String[] words) {
        return String.join(" ", Arrays.asList(words)).codePoints().toArray();
    }
}
