package io.pilotgate.grading.tasks;

import io.pilotgate.grading.metrics.SpanReport;
import io.pilotgate.grading.metrics.SpanScore;
import io.pilotgate.grading.metrics.Spans;
import io.pilotgate.grading.statistics.Proportion;
import io.pilotgate.grading.tasks.Figures.Scores;
import io.pilotgate.labels.formats.Annotation;
import io.pilotgate.labels.formats.Answer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Marked spans against true ones. Texts that differ in white space are laid over each other by their characters without it, so that it
 * does not matter who cut them into which tokens; an answer to another text than the truth's is quarantined and told.
 */
final class SpanGrader implements Grader {

    /** One way to compare. */
    record ScoredSpans(
            long correct,
            long incorrect,
            long partial,
            long missed,
            long spurious,
            @Nullable Double precision,
            @Nullable Double recall,
            @Nullable Double f1) {

        static ScoredSpans of(SpanScore score) {
            return new ScoredSpans(
                    score.correct(),
                    score.incorrect(),
                    score.partial(),
                    score.missed(),
                    score.spurious(),
                    Figures.number(score.precision()),
                    Figures.number(score.recall()),
                    Figures.number(score.f1()));
        }
    }

    /** Phrases with the right bounds and type, as conlleval counts them. */
    record ConllScores(
            long truePhrases,
            long foundPhrases,
            long correctPhrases,
            @Nullable Double precision,
            @Nullable Double recall,
            @Nullable Double f1) {}

    /**
     * @param texts how many answers were compared
     * @param textsRight how many of them are marked span for span as they should be
     * @param quarantined answers whose text is not the truth's
     * @param quarantinedItems the first of them
     */
    @SuppressWarnings("ArrayRecordComponent")
    record SpanFigures(
            long items,
            long texts,
            long textsRight,
            ScoredSpans strict,
            ScoredSpans exact,
            ScoredSpans partial,
            ScoredSpans type,
            ConllScores conll,
            Map<String, Scores> perType,
            List<AnnotatorFigure> perAnnotator,
            long quarantined,
            List<String> quarantinedItems,
            long duplicates,
            Unmatched unmatched) {}

    private static final int SHOWN = 20;

    private final TruthTable<Answer.Marks> truth = new TruthTable<>(Answer.Marks.class);
    private final Spans spans = new Spans();
    private final TypeCounts perType = new TypeCounts();
    private final Map<String, Proportion> byAnnotator = new TreeMap<>();
    private final List<String> quarantinedItems = new ArrayList<>();
    private long quarantined;

    @Override
    public void truth(Annotation annotation) {
        truth.add(annotation);
    }

    @Override
    public void answer(Annotation annotation) {
        Answer.Marks isTrue = truth.of(annotation);
        if (isTrue != null && annotation.answer() instanceof Answer.Marks marked) {
            Optional<TextAlignment> alignment = TextAlignment.of(isTrue, marked);
            if (alignment.isEmpty()) {
                quarantine(annotation.item());
            } else {
                compare(annotation.annotator(), alignment.get());
            }
        }
    }

    private void quarantine(String item) {
        quarantined++;
        if (quarantinedItems.size() < SHOWN) {
            quarantinedItems.add(item);
        }
    }

    private void compare(String annotator, TextAlignment alignment) {
        SpanReport one = spans.add(alignment.marked(), alignment.isTrue());
        perType.count(alignment.marked(), alignment.isTrue());
        byAnnotator.merge(annotator, new Proportion(one.textsRight(), 1), Proportion::plus);
    }

    @Override
    public Record report() {
        SpanReport report = spans.report();
        SpanScore strict = report.strict();
        return new SpanFigures(
                truth.answered(),
                report.texts(),
                report.textsRight(),
                ScoredSpans.of(strict),
                ScoredSpans.of(report.exact()),
                ScoredSpans.of(report.partial()),
                ScoredSpans.of(report.type()),
                new ConllScores(
                        strict.possible(),
                        strict.actual(),
                        strict.correct(),
                        Figures.number(strict.precision()),
                        Figures.number(strict.recall()),
                        Figures.number(strict.f1())),
                perType.scores(),
                PerAnnotator.of(byAnnotator),
                quarantined,
                List.copyOf(quarantinedItems),
                truth.duplicates(),
                truth.unmatched());
    }
}
