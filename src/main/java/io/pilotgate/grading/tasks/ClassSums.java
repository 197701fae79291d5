package io.pilotgate.grading.tasks;

import io.pilotgate.grading.metrics.ConfusionMatrix;
import io.pilotgate.grading.statistics.SumsBootstrap;
import io.pilotgate.labels.formats.Annotation;
import io.pilotgate.labels.formats.Answer;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/** Cells of the confusion matrix, of a label set that a person would read; a larger one has no interval. */
final class ClassSums extends ItemSums {

    private static final int MOST_CLASSES = 20;

    private final TruthTable<Answer.Label> truth = new TruthTable<>(Answer.Label.class);
    private final Numbering items = new Numbering();
    private final Numbering labels = new Numbering();

    /** By item and cell. */
    private final PairCounts cells = new PairCounts();

    @Override
    public void truth(Annotation annotation) {
        truth.add(annotation);
    }

    @Override
    public void answer(Annotation annotation) {
        Answer.Label isTrue = truth.of(annotation);
        if (isTrue != null && annotation.answer() instanceof Answer.Label said) {
            int row = labels.of(isTrue.label());
            int column = labels.of(said.label());
            if (labels.size() <= MOST_CLASSES) {
                cells.add(items.of(annotation.item()), row * MOST_CLASSES + column);
            }
        }
    }

    @Override
    void fill(SumsBootstrap bootstrap) {
        if (labels.size() > MOST_CLASSES) {
            return;
        }
        int size = labels.size();
        double[] sums = new double[size * size];
        int[] current = {-1};
        cells.forEachSorted((item, cell, count) -> {
            if (item != current[0] && current[0] >= 0) {
                bootstrap.add(sums);
                Arrays.fill(sums, 0);
            }
            current[0] = item;
            sums[cell / MOST_CLASSES * size + cell % MOST_CLASSES] += count;
        });
        if (current[0] >= 0) {
            bootstrap.add(sums);
        }
    }

    @Override
    Map<String, ToDoubleFunction<double[]>> figures() {
        return Map.of(
                "/macroF1", figure(ConfusionMatrix::macroF1),
                "/balancedAccuracy", figure(ConfusionMatrix::balancedAccuracy),
                "/kappa", figure(ConfusionMatrix::kappa),
                "/mcc", figure(ConfusionMatrix::mcc));
    }

    private ToDoubleFunction<double[]> figure(Function<ConfusionMatrix, OptionalDouble> figure) {
        int size = labels.size();
        List<String> names = IntStream.range(0, size).mapToObj(labels::name).toList();
        return sums -> {
            long[][] counts = new long[size][size];
            for (int cell = 0; cell < sums.length; cell++) {
                counts[cell / size][cell % size] = Math.round(sums[cell]);
            }
            return figure.apply(new ConfusionMatrix(names, counts)).orElse(Double.NaN);
        };
    }
}
