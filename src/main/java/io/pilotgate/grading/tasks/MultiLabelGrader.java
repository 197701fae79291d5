package io.pilotgate.grading.tasks;

import io.pilotgate.grading.metrics.MultiLabel;
import io.pilotgate.grading.metrics.MultiLabelReport;
import io.pilotgate.grading.statistics.Proportion;
import io.pilotgate.grading.tasks.Figures.Scores;
import io.pilotgate.labels.formats.Annotation;
import io.pilotgate.labels.formats.Answer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Sets of labels against true sets. */
final class MultiLabelGrader implements Grader {

    /**
     * Sets of labels against true sets.
     *
     * @param exact judgments whose whole set is right
     * @param accuracy share of exact sets
     * @param jaccard mean over judgments of shared labels of all given or true
     */
    @SuppressWarnings("ArrayRecordComponent")
    record MultiLabelFigures(
            long items,
            long judgments,
            long exact,
            @Nullable Double accuracy,
            double @Nullable [] wilson,
            double @Nullable [] clopperPearson,
            double @Nullable [] bootstrap,
            @Nullable Double jaccard,
            @Nullable Double hammingLoss,
            Scores micro,
            @Nullable Double macroF1,
            Map<String, Scores> perClass,
            List<AnnotatorFigure> perAnnotator,
            long duplicates,
            Unmatched unmatched) {}

    private final TruthTable<Answer.Labels> truth = new TruthTable<>(Answer.Labels.class);
    private final MultiLabel figures = new MultiLabel();
    private final Map<String, Proportion> byAnnotator = new TreeMap<>();

    @Override
    public void truth(Annotation annotation) {
        truth.add(annotation);
    }

    @Override
    public void answer(Annotation annotation) {
        Answer.Labels isTrue = truth.of(annotation);
        if (isTrue != null && annotation.answer() instanceof Answer.Labels said) {
            figures.add(annotation.item(), said.labels(), isTrue.labels());
            boolean exact = said.labels().equals(isTrue.labels());
            byAnnotator.merge(annotation.annotator(), new Proportion(exact ? 1 : 0, 1), Proportion::plus);
        }
    }

    @Override
    public Record report() {
        MultiLabelReport report = figures.report(ClassificationGrader.SEED);
        Proportion exact = report.exactMatch();
        Map<String, Scores> perClass = new LinkedHashMap<>();
        report.perClass().forEach((label, score) -> perClass.put(label, Scores.of(score)));
        return new MultiLabelFigures(
                truth.answered(),
                report.judgments(),
                report.exact(),
                Figures.share(exact),
                Figures.ends(exact.wilson()),
                Figures.ends(exact.clopperPearson()),
                Figures.ends(report.bootstrap()),
                Figures.number(report.jaccard()),
                Figures.number(report.hammingLoss()),
                Scores.of(report.micro()),
                Figures.number(report.macroF1()),
                perClass,
                PerAnnotator.of(byAnnotator),
                truth.duplicates(),
                truth.unmatched());
    }
}
