package io.pilotgate.grading.tasks;

import io.pilotgate.grading.metrics.ConfusionMatrix;
import io.pilotgate.grading.statistics.BootstrapByItem;
import io.pilotgate.grading.statistics.Proportion;
import io.pilotgate.grading.tasks.Figures.Scores;
import io.pilotgate.labels.formats.Annotation;
import io.pilotgate.labels.formats.Answer;
import io.pilotgate.labels.formats.AnswerRows;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Classes against true classes. Labels are equal when their text is. Cost: one pass; memory grows with items, annotators and distinct
 * answers to an item, not with the file. What is right is counted at the end, so truth may come behind the answers.
 */
final class ClassificationGrader implements Grader {

    /** Of the bootstrap: the same files give the same figures. */
    static final long SEED = 20260101;

    private final Numbering items = new Numbering();
    private final Numbering labels = new Numbering();
    private final Numbering annotators = new Numbering();

    private final Renumbering tableItems = new Renumbering(items);
    private final Renumbering tableLabels = new Renumbering(labels);
    private final Renumbering tableAnnotators = new Renumbering(annotators);

    /** By item: its true label, from 1; ever larger arrays instead of a million boxes. */
    private int[] truth = new int[1024];

    private final Judgments judgments = new Judgments();

    /** By item and label: how often it was said by nobody in particular. */
    private final PairCounts unnamed = new PairCounts();

    @Override
    public boolean takesAnyOrder() {
        return true;
    }

    @Override
    public @Nullable Consumer<AnswerRows> rows() {
        return this::rows;
    }

    private void rows(AnswerRows rows) {
        tableItems.take(rows.begins(), rows.newItems());
        tableAnnotators.take(rows.begins(), rows.newAnnotators());
        tableLabels.take(rows.begins(), rows.newLabels());
        for (int row = 0; row < rows.size(); row++) {
            if (rows.truths()[row] > 0) {
                truth(tableItems.of(rows.items()[row]), tableLabels.of(rows.truths()[row]));
            }
            if (rows.answers()[row] > 0) {
                int annotator = rows.annotators()[row];
                answer(
                        tableItems.of(rows.items()[row]),
                        annotator == 0 ? ClassificationTally.NOBODY : tableAnnotators.of(annotator),
                        tableLabels.of(rows.answers()[row]));
            }
        }
    }

    @Override
    public void truth(Annotation annotation) {
        truth(items.of(annotation.item()), labels.of(label(annotation)));
    }

    private void truth(int item, int label) {
        if (item >= truth.length) {
            truth = Arrays.copyOf(truth, Math.max(item + 1, 2 * truth.length));
        }
        if (truth[item] == 0) {
            truth[item] = label + 1;
        } else if (truth[item] != label + 1) {
            throw new ContradictingTruth(items.name(item));
        }
    }

    @Override
    public void answer(Annotation annotation) {
        String annotator = annotation.annotator();
        answer(
                items.of(annotation.item()),
                annotator.isEmpty() ? ClassificationTally.NOBODY : annotators.of(annotator),
                labels.of(label(annotation)));
    }

    private void answer(int item, int annotator, int label) {
        if (annotator == ClassificationTally.NOBODY) {
            unnamed.add(item, label);
        } else {
            judgments.add(item, annotator, label);
        }
    }

    private static String label(Annotation annotation) {
        return annotation.answer() instanceof Answer.Label said
                ? said.label()
                : annotation.answer().toString();
    }

    @Override
    public ClassificationFigures report() {
        truth = Arrays.copyOf(truth, Math.max(truth.length, items.size()));
        ClassificationTally tally = new ClassificationTally(truth, labels, annotators.size());
        unnamed.forEachSorted((item, label, count) -> judgments.add(item, ClassificationTally.NOBODY - count, label));
        tally.count(judgments);
        ConfusionMatrix confusion = tally.confusion();
        Proportion pooled = new Proportion(confusion.correct(), confusion.judgments());
        return new ClassificationFigures(
                tally.items(),
                pooled.n(),
                pooled.correct(),
                Figures.share(pooled),
                Figures.ends(pooled.wilson()),
                Figures.ends(pooled.clopperPearson()),
                Figures.ends(new BootstrapByItem(SEED).intervalOfLikeItems(tally.outcomes())),
                perClass(confusion),
                Figures.number(confusion.macroF1()),
                Figures.number(confusion.balancedAccuracy()),
                Figures.number(confusion.kappa()),
                Figures.number(confusion.mcc()),
                table(confusion),
                tally.majority(),
                perAnnotator(tally),
                AlikeLabels.of(confusion.labels()),
                tally.duplicates(),
                unmatched(tally));
    }

    private Unmatched unmatched(ClassificationTally tally) {
        Unmatched.Gathering unmatched = new Unmatched.Gathering();
        List<String> unanswered = new ArrayList<>();
        for (int item = 0; item < items.size(); item++) {
            if (truth[item] == 0) {
                unmatched.withoutTruth(items.name(item));
            } else if (!tally.isAnswered(item)) {
                unanswered.add(items.name(item));
            }
        }
        return unmatched.with(unanswered);
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

    private List<AnnotatorFigure> perAnnotator(ClassificationTally tally) {
        Map<String, Proportion> figures = new TreeMap<>();
        for (int annotator = 0; annotator < annotators.size(); annotator++) {
            figures.put(annotators.name(annotator), tally.ofAnnotator(annotator));
        }
        return PerAnnotator.of(figures);
    }
}
