package io.pilotgate.grading.metrics;

import io.pilotgate.grading.statistics.agreement.TwoRaters;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/**
 * How often each true class got each answer: rows are true classes, columns answers, both in the order of {@code labels}. Every label
 * that occurs on either side has its row and column.
 *
 * @param labels each once
 * @param counts as many rows and columns as labels
 */
@SuppressWarnings("ArrayRecordComponent") // A table to compute with, never compared.
public record ConfusionMatrix(List<String> labels, long[][] counts) {

    /** @throws IllegalArgumentException when the table does not fit the labels or a count is negative */
    public ConfusionMatrix {
        labels = List.copyOf(labels);
        int size = labels.size();
        if (counts.length != size
                || Arrays.stream(counts).anyMatch(row -> row.length != size)
                || Arrays.stream(counts).flatMapToLong(Arrays::stream).anyMatch(count -> count < 0)) {
            throw new IllegalArgumentException("A confusion matrix has a row and a column of counts for each label.");
        }
    }

    public long judgments() {
        return Arrays.stream(counts).flatMapToLong(Arrays::stream).sum();
    }

    public long correct() {
        long correct = 0;
        for (int label = 0; label < counts.length; label++) {
            correct += counts[label][label];
        }
        return correct;
    }

    /** One class against all others. */
    public ClassScore of(int label) {
        return new ClassScore(counts[label][label], column(label), row(label));
    }

    public List<ClassScore> perClass() {
        return IntStream.range(0, labels.size()).mapToObj(this::of).toList();
    }

    /** The mean F1 of all classes that are true or were answered anywhere; empty without data. */
    public OptionalDouble macroF1() {
        return mean(perClass().stream().map(ClassScore::f1).toList());
    }

    /** The mean recall of the classes that are true somewhere; empty without data. */
    public OptionalDouble balancedAccuracy() {
        return mean(perClass().stream().map(ClassScore::recall).toList());
    }

    /** Cohen's kappa of answers and truth: what is left of the accuracy without what guessing by frequencies gives. */
    public OptionalDouble kappa() {
        return new TwoRaters(counts).cohen();
    }

    /**
     * Matthews' coefficient for any number of classes (Gorodkin, "Comparing two K-category assignments by a K-category correlation
     * coefficient", Computational Biology and Chemistry 28 (2004), 367-374), -1 to 1. Empty where all truth or all answers are one
     * class: there is nothing to correlate.
     */
    public OptionalDouble mcc() {
        double n = judgments();
        double both = 0;
        double answered = 0;
        double wasTrue = 0;
        for (int label = 0; label < counts.length; label++) {
            double row = row(label);
            double column = column(label);
            both += row * column;
            answered += column * column;
            wasTrue += row * row;
        }
        double spread = Math.sqrt(n * n - answered) * Math.sqrt(n * n - wasTrue);
        return spread > 0 ? OptionalDouble.of((correct() * n - both) / spread) : OptionalDouble.empty();
    }

    private long row(int label) {
        return Arrays.stream(counts[label]).sum();
    }

    private long column(int label) {
        long sum = 0;
        for (long[] row : counts) {
            sum += row[label];
        }
        return sum;
    }

    private static OptionalDouble mean(List<OptionalDouble> figures) {
        return figures.stream()
                .filter(OptionalDouble::isPresent)
                .mapToDouble(OptionalDouble::getAsDouble)
                .average();
    }
}
