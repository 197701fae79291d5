package io.pilotgate.grading.tasks;

import io.pilotgate.grading.metrics.EditCounts;
import io.pilotgate.grading.metrics.Normalisation;
import io.pilotgate.grading.metrics.NormalisedTranscripts;
import io.pilotgate.grading.metrics.TranscriptReport;
import io.pilotgate.labels.formats.Annotation;
import io.pilotgate.labels.formats.Answer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Transcripts against references, as they were written, in small letters, and normalised. */
final class TranscriptGrader implements Grader {

    /**
     * @param sentenceExact texts that are right word for word
     * @param sentences texts that were compared
     */
    record Rates(
            @Nullable Double wer,
            @Nullable Double cer,
            long substitutions,
            long deletions,
            long insertions,
            long referenceWords,
            long characterErrors,
            long referenceCharacters,
            long sentenceExact,
            long sentences,
            @Nullable Double sentenceExactRate,
            @Nullable Double meanWer) {

        static Rates of(TranscriptReport report) {
            EditCounts words = report.words();
            return new Rates(
                    Figures.number(report.wer()),
                    Figures.number(report.cer()),
                    words.substitutions(),
                    words.deletions(),
                    words.insertions(),
                    words.reference(),
                    report.characterErrors(),
                    report.referenceCharacters(),
                    report.exact(),
                    report.texts(),
                    Figures.number(report.sentenceExact()),
                    Figures.number(report.meanWer()));
        }
    }

    /** One annotator, as written. */
    record AnnotatorRate(
            String annotator,
            long transcripts,
            long errors,
            long referenceWords,
            @Nullable Double wer) {}

    /** The figures of the raw texts stand at the top, those of each normalisation under its name. */
    record TranscriptFigures(
            long items,
            @Nullable Double wer,
            @Nullable Double cer,
            long substitutions,
            long deletions,
            long insertions,
            long referenceWords,
            long sentenceExact,
            long sentences,
            @Nullable Double sentenceExactRate,
            Map<String, Rates> normalisations,
            List<AnnotatorRate> perAnnotator,
            long duplicates,
            Unmatched unmatched) {}

    private final TruthTable<Answer.Written> truth = new TruthTable<>(Answer.Written.class);
    private final NormalisedTranscripts figures = new NormalisedTranscripts();
    private final Map<String, EditCounts> byAnnotator = new TreeMap<>();
    private final Map<String, Long> texts = new TreeMap<>();

    @Override
    public void truth(Annotation annotation) {
        truth.add(annotation);
    }

    @Override
    public void answer(Annotation annotation) {
        Answer.Written reference = truth.of(annotation);
        if (reference != null && annotation.answer() instanceof Answer.Written written) {
            EditCounts edits = figures.add(written.text(), reference.text());
            byAnnotator.merge(annotation.annotator(), edits, EditCounts::plus);
            texts.merge(annotation.annotator(), 1L, Long::sum);
        }
    }

    @Override
    public Record report() {
        Map<String, Rates> rates = new LinkedHashMap<>();
        for (Map.Entry<Normalisation, TranscriptReport> each : figures.reports().entrySet()) {
            rates.put(each.getKey().title(), Rates.of(each.getValue()));
        }
        Rates raw = Objects.requireNonNull(rates.get(Normalisation.RAW.title()));
        return new TranscriptFigures(
                truth.answered(),
                raw.wer,
                raw.cer,
                raw.substitutions,
                raw.deletions,
                raw.insertions,
                raw.referenceWords,
                raw.sentenceExact,
                raw.sentences,
                raw.sentenceExactRate,
                rates,
                perAnnotator(),
                truth.duplicates(),
                truth.unmatched());
    }

    private List<AnnotatorRate> perAnnotator() {
        List<AnnotatorRate> rates = new ArrayList<>();
        for (Map.Entry<String, EditCounts> each : byAnnotator.entrySet()) {
            if (!each.getKey().isEmpty()) {
                rates.add(rate(each.getKey(), each.getValue()));
            }
        }
        if (rates.size() > 1) {
            rates.sort(Comparator.comparingLong(AnnotatorRate::transcripts)
                    .reversed()
                    .thenComparing(AnnotatorRate::annotator));
        }
        return rates;
    }

    private AnnotatorRate rate(String annotator, EditCounts edits) {
        return new AnnotatorRate(
                annotator,
                texts.getOrDefault(annotator, 0L),
                edits.errors(),
                edits.reference(),
                edits.reference() == 0 ? null : (double) edits.errors() / edits.reference());
    }
}
