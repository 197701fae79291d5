package io.pilotgate.grading.metrics;

import io.pilotgate.grading.statistics.Proportion;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Gathers sets of labels against true sets, one judgment at a time. An empty set is an answer: nothing applies. */
public final class MultiLabel {

    private final SortedMap<String, long[]> perClass = new TreeMap<>();
    private final Map<String, List<Boolean>> exactByItem = new TreeMap<>();
    private double jaccard;
    private long judgments;
    private long exact;
    private long wrongDecisions;

    /** Counts one judgment. */
    public void add(String item, Set<String> answer, Set<String> truth) {
        Set<String> both = new HashSet<>(answer);
        both.retainAll(truth);
        Set<String> either = new HashSet<>(answer);
        either.addAll(truth);
        judgments++;
        boolean same = answer.equals(truth);
        exact += same ? 1 : 0;
        exactByItem.computeIfAbsent(item, unseen -> new ArrayList<>(1)).add(same);
        // Two empty sets agree in full, as they are equal.
        jaccard += either.isEmpty() ? 1 : (double) both.size() / either.size();
        wrongDecisions += either.size() - both.size();
        either.forEach(label -> count(label, answer.contains(label), truth.contains(label)));
    }

    private void count(String label, boolean answered, boolean isTrue) {
        long[] counts = perClass.computeIfAbsent(label, unseen -> new long[3]);
        counts[0] += answered && isTrue ? 1 : 0;
        counts[1] += answered ? 1 : 0;
        counts[2] += isTrue ? 1 : 0;
    }

    public MultiLabelReport report(long seed) {
        SortedMap<String, ClassScore> scores = new TreeMap<>();
        perClass.forEach((label, counts) -> scores.put(label, new ClassScore(counts[0], counts[1], counts[2])));
        return new MultiLabelReport(
                judgments,
                exact,
                exactByItem.values().stream().map(MultiLabel::proportion).toList(),
                jaccard,
                wrongDecisions,
                scores,
                seed);
    }

    private static Proportion proportion(List<Boolean> exact) {
        return new Proportion(exact.stream().filter(Boolean::booleanValue).count(), exact.size());
    }
}
