package io.pilotgate.grading.metrics;

import io.pilotgate.grading.statistics.TiePolicy;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Gathers class labels against ground truth, one judgment at a time. Labels are equal when their text is. Memory follows items and
 * the labels given to each, not judgments; the order of the judgments changes nothing.
 */
public final class Classification {

    private final Map<String, String> truth;

    /** By item id, in an order of their own: so sums come out alike to the last bit, whoever was read first. */
    private final Map<String, Map<String, Long>> votes = new TreeMap<>();

    private long judgmentsWithoutTruth;

    /** @param truth the true label by item id */
    public Classification(Map<String, String> truth) {
        this.truth = Map.copyOf(truth);
    }

    /** Counts one judgment. An item without truth is not graded, only counted. */
    public void add(String item, String label) {
        if (truth.containsKey(item)) {
            votes.computeIfAbsent(item, unseen -> new HashMap<>(4)).merge(label, 1L, Long::sum);
        } else {
            judgmentsWithoutTruth++;
        }
    }

    /** Every graded item, by item id. */
    public List<ItemOutcome> outcomes() {
        return votes.entrySet().stream()
                .map(item -> ItemOutcome.of(item.getKey(), truthOf(item.getKey()), item.getValue()))
                .toList();
    }

    /**
     * @param ties what a tied majority is worth
     * @param seed of the bootstrap by item
     */
    public ClassificationReport report(TiePolicy ties, long seed) {
        List<ItemOutcome> outcomes = outcomes();
        return new ClassificationReport(
                PooledAccuracy.of(outcomes, seed),
                ItemAccuracy.of(outcomes, ties),
                judgmentsWithoutTruth,
                truth.size() - outcomes.size());
    }

    private String truthOf(String item) {
        String label = truth.get(item);
        if (label == null) {
            throw new IllegalStateException("Only items with truth are counted, yet this one has none: " + item);
        }
        return label;
    }
}
