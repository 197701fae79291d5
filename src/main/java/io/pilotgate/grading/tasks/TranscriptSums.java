package io.pilotgate.grading.tasks;

import io.pilotgate.grading.metrics.EditCounts;
import io.pilotgate.grading.metrics.Normalisation;
import io.pilotgate.grading.metrics.TranscriptReport;
import io.pilotgate.grading.metrics.Transcripts;
import io.pilotgate.labels.formats.Answer;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/** Of each normalisation: word errors, words, character errors, characters, texts that are right, texts. */
final class TranscriptSums extends AgainstTruthSums<Answer.Written> {

    private static final int EACH = 6;

    TranscriptSums() {
        super(Answer.Written.class);
    }

    @Override
    double[] worth(Answer.Written isTrue, Answer.Written answer) {
        double[] worth = new double[EACH * Normalisation.values().length];
        for (Normalisation normalisation : Normalisation.values()) {
            Transcripts one = new Transcripts(normalisation);
            EditCounts words = one.add(answer.text(), isTrue.text());
            TranscriptReport report = one.report();
            int at = EACH * normalisation.ordinal();
            worth[at] = words.errors();
            worth[at + 1] = words.reference();
            worth[at + 2] = report.characterErrors();
            worth[at + 3] = report.referenceCharacters();
            worth[at + 4] = report.exact();
            worth[at + 5] = report.texts();
        }
        return worth;
    }

    @Override
    Map<String, ToDoubleFunction<double[]>> figures() {
        Map<String, ToDoubleFunction<double[]>> figures = new LinkedHashMap<>();
        put(figures, "", 0);
        for (Normalisation normalisation : Normalisation.values()) {
            put(figures, "/normalisations/" + normalisation.title(), EACH * normalisation.ordinal());
        }
        return figures;
    }

    private static void put(Map<String, ToDoubleFunction<double[]>> figures, String name, int at) {
        figures.put(name + "/wer", sums -> share(sums[at], sums[at + 1]));
        figures.put(name + "/cer", sums -> share(sums[at + 2], sums[at + 3]));
        figures.put(name + "/sentenceExactRate", sums -> share(sums[at + 4], sums[at + 5]));
    }
}
