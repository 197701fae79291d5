package io.pilotgate.grading.metrics;

import io.pilotgate.grading.statistics.BootstrapByItem;
import io.pilotgate.grading.statistics.Interval;
import io.pilotgate.grading.statistics.Proportion;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SortedMap;

/**
 * What sets of labels are worth against true sets.
 *
 * @param exact judgments whose whole set is right
 * @param byItem exact judgments of each item
 * @param jaccardSum over judgments, shared labels of all labels given or true
 * @param wrongDecisions labels given but not true, or true but not given
 * @param perClass by label
 * @param seed of the bootstrap by item
 */
public record MultiLabelReport(
        long judgments,
        long exact,
        List<Proportion> byItem,
        double jaccardSum,
        long wrongDecisions,
        SortedMap<String, ClassScore> perClass,
        long seed) {

    public Proportion exactMatch() {
        return new Proportion(exact, judgments);
    }

    public Optional<Interval> bootstrap() {
        return new BootstrapByItem(seed).interval(byItem);
    }

    /** Mean over judgments; empty without any. */
    public OptionalDouble jaccard() {
        return judgments == 0 ? OptionalDouble.empty() : OptionalDouble.of(jaccardSum / judgments);
    }

    /** The share of wrong yes-or-no decisions, each judgment deciding on each label that occurs anywhere. */
    public OptionalDouble hammingLoss() {
        double decisions = (double) judgments * perClass.size();
        return decisions == 0 ? OptionalDouble.empty() : OptionalDouble.of(wrongDecisions / decisions);
    }

    public ClassScore micro() {
        return perClass.values().stream().reduce(new ClassScore(0, 0, 0), ClassScore::plus);
    }

    public OptionalDouble macroF1() {
        return perClass.values().stream()
                .map(ClassScore::f1)
                .filter(OptionalDouble::isPresent)
                .mapToDouble(OptionalDouble::getAsDouble)
                .average();
    }
}
