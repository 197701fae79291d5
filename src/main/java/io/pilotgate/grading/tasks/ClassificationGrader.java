package io.pilotgate.grading.tasks;

import io.pilotgate.grading.metrics.ConfusionMatrix;
import io.pilotgate.grading.statistics.BootstrapByItem;
import io.pilotgate.grading.statistics.Proportion;
import io.pilotgate.grading.tasks.ClassificationFigures.Majority;
import io.pilotgate.grading.tasks.Figures.Scores;
import io.pilotgate.labels.formats.Annotation;
import io.pilotgate.labels.formats.Answer;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Classes against true classes. Labels are equal when their text is. Cost: one pass; memory grows with items, annotators and distinct
 * answers to an item, not with the file.
 */
final class ClassificationGrader implements Grader {

    /** Of the bootstrap: the same files give the same figures. */
    static final long SEED = 20260101;

    private final Numbering items = new Numbering();
    private final Numbering labels = new Numbering();
    private final Numbering annotators = new Numbering();
    private final Unmatched.Gathering unmatched = new Unmatched.Gathering();

    /** By item: its true label; ever larger arrays instead of a million boxes. */
    private int[] truth = new int[1024];

    private int[] judged = new int[1024];
    private int[] right = new int[1024];
    private long[][] byAnnotator = new long[2][64];
    private final PairCounts votes = new PairCounts();
    private final PairCounts said = new PairCounts();
    private long duplicates;

    @Override
    public void truth(Annotation annotation) {
        int known = items.size();
        int item = items.of(annotation.item());
        int label = labels.of(label(annotation));
        if (item < known) {
            ContradictingTruth.unlessSame(truth[item], label);
        }
        if (item == truth.length) {
            truth = Arrays.copyOf(truth, 2 * item);
            judged = Arrays.copyOf(judged, 2 * item);
            right = Arrays.copyOf(right, 2 * item);
        }
        truth[item] = label;
    }

    @Override
    public void answer(Annotation annotation) {
        int item = items.known(annotation.item());
        if (item < 0) {
            unmatched.withoutTruth(annotation.item());
            return;
        }
        int annotator = annotators.of(annotation.annotator());
        if (!annotation.annotator().isEmpty() && said.add(item, annotator) > 1) {
            duplicates++;
            return;
        }
        count(item, annotator, labels.of(label(annotation)));
    }

    private void count(int item, int annotator, int label) {
        votes.add(item, label);
        boolean correct = truth[item] == label;
        judged[item]++;
        right[item] += correct ? 1 : 0;
        if (annotator == byAnnotator[0].length) {
            byAnnotator[0] = Arrays.copyOf(byAnnotator[0], 2 * annotator);
            byAnnotator[1] = Arrays.copyOf(byAnnotator[1], 2 * annotator);
        }
        byAnnotator[0][annotator] += correct ? 1 : 0;
        byAnnotator[1][annotator]++;
    }

    private static String label(Annotation annotation) {
        return annotation.answer() instanceof Answer.Label said
                ? said.label()
                : annotation.answer().toString();
    }

    @Override
    public ClassificationFigures report() {
        ConfusionMatrix confusion = confusion();
        Proportion pooled = new Proportion(confusion.correct(), confusion.judgments());
        List<Proportion> byItem = IntStream.range(0, items.size())
                .filter(item -> judged[item] > 0)
                .mapToObj(item -> new Proportion(right[item], judged[item]))
                .toList();
        return new ClassificationFigures(
                byItem.size(),
                pooled.n(),
                pooled.correct(),
                Figures.share(pooled),
                Figures.ends(pooled.wilson()),
                Figures.ends(pooled.clopperPearson()),
                Figures.ends(new BootstrapByItem(SEED).interval(byItem)),
                perClass(confusion),
                Figures.number(confusion.macroF1()),
                Figures.number(confusion.balancedAccuracy()),
                Figures.number(confusion.kappa()),
                Figures.number(confusion.mcc()),
                table(confusion),
                majority(),
                perAnnotator(),
                duplicates,
                unmatched.with(unanswered()));
    }

    private List<String> unanswered() {
        return IntStream.range(0, items.size())
                .filter(item -> judged[item] == 0)
                .mapToObj(items::name)
                .toList();
    }

    private ConfusionMatrix confusion() {
        List<String> names = labels.names().stream().sorted().toList();
        int[] place = new int[labels.size()];
        for (int label = 0; label < names.size(); label++) {
            place[labels.known(names.get(label))] = label;
        }
        long[][] counts = new long[names.size()][names.size()];
        votes.forEachSorted((item, label, count) -> counts[place[truth[item]]][place[label]] += count);
        return new ConfusionMatrix(names, counts);
    }

    private static Map<String, Scores> perClass(ConfusionMatrix confusion) {
        Map<String, Scores> scores = new LinkedHashMap<>();
        for (int label = 0; label < confusion.labels().size(); label++) {
            scores.put(confusion.labels().get(label), Scores.of(confusion.of(label)));
        }
        return scores;
    }

    /** By true label, then by answer. */
    private static Map<String, Map<String, Long>> table(ConfusionMatrix confusion) {
        Map<String, Map<String, Long>> table = new LinkedHashMap<>();
        for (int row = 0; row < confusion.labels().size(); row++) {
            Map<String, Long> cells = new LinkedHashMap<>();
            for (int column = 0; column < confusion.labels().size(); column++) {
                cells.put(confusion.labels().get(column), confusion.counts()[row][column]);
            }
            table.put(confusion.labels().get(row), cells);
        }
        return table;
    }

    private Majority majority() {
        MajorityCount count = new MajorityCount(labels, truth);
        votes.forEachSorted(count::visit);
        return count.done();
    }

    private List<AnnotatorFigure> perAnnotator() {
        Map<String, Proportion> figures = new TreeMap<>();
        for (int annotator = 0; annotator < annotators.size(); annotator++) {
            figures.put(
                    annotators.name(annotator), new Proportion(byAnnotator[0][annotator], byAnnotator[1][annotator]));
        }
        return PerAnnotator.of(figures);
    }
}
