package io.pilotgate.grading.metrics;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Gathers transcripts in every normalisation. What a normalisation leaves as it was is not compared again. */
public final class NormalisedTranscripts {

    private final Transcripts raw = new Transcripts(Normalisation.RAW);
    private final Transcripts lower = new Transcripts(Normalisation.LOWER);
    private final Transcripts normalised = new Transcripts(Normalisation.NORMALISED);

    /** Those that are the same in each. */
    private final Transcripts alike = new Transcripts(Normalisation.RAW);

    /** Compares one transcript; answers the edits of its words as they were written. */
    public EditCounts add(String written, String reference) {
        TextEdits inEach = PlainTexts.compare(written, reference);
        if (inEach != null) {
            return alike.add(inEach);
        }
        List<String> writtenWords = Normalisation.RAW.words(written);
        List<String> referenceWords = Normalisation.RAW.words(reference);
        TextEdits asWritten = TextEdits.between(writtenWords, referenceWords);
        raw.add(asWritten);
        for (Transcripts each : List.of(lower, normalised)) {
            List<String> words = each.normalisation().words(written);
            List<String> trueWords = each.normalisation().words(reference);
            if (trueWords.isEmpty() && !referenceWords.isEmpty()) {
                // Nothing is left that could be right, as of a text in another script.
                continue;
            }
            boolean isTheSame = words.equals(writtenWords) && trueWords.equals(referenceWords);
            each.add(isTheSame ? asWritten : TextEdits.between(words, trueWords));
        }
        return asWritten.words();
    }

    /** By normalisation, raw first. */
    public Map<Normalisation, TranscriptReport> reports() {
        Map<Normalisation, TranscriptReport> reports = new EnumMap<>(Normalisation.class);
        for (Transcripts each : List.of(raw, lower, normalised)) {
            reports.put(each.normalisation(), each.with(alike));
        }
        return reports;
    }
}
