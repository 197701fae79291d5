package io.pilotgate.grading.tasks;

import io.pilotgate.grading.metrics.ConfusionMatrix;
import io.pilotgate.grading.statistics.Proportion;
import io.pilotgate.grading.tasks.ClassificationFigures.Majority;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What was said against what is true, counted item after item. Items without truth are passed over. */
final class ClassificationTally {

    /** Whose judgments are counted together: nobody's in particular. */
    static final int NOBODY = -1;

    private final int[] truth;
    private final Numbering labels;
    private final BitSet occurring = new BitSet();
    private final MajorityCount majority;
    private final BitSet answered = new BitSet();

    /** By all judgments of an item and the right ones: how many items have so many. */
    private final PairCounts outcomes = new PairCounts();

    /** By true label and answer, both by their numbers. */
    private final PairCounts cells = new PairCounts();

    private final long[] rightOf;
    private final long[] allOf;

    /** By annotator: the item that was judged last. */
    private final int[] lastOf;

    /** By label: how often it was said of the item. */
    private final int[] votes;

    /** Labels that were said of the item. */
    private int[] said = new int[8];

    private int kinds;
    private int item = -1;
    private long duplicates;

    /** @param truth of each item: its label, from 1; 0 without */
    ClassificationTally(int[] truth, Numbering labels, int annotators) {
        this.truth = truth;
        this.labels = labels;
        this.majority = new MajorityCount(labels, truth);
        this.rightOf = new long[annotators];
        this.allOf = new long[annotators];
        this.lastOf = new int[annotators];
        this.votes = new int[labels.size()];
        Arrays.fill(lastOf, -1);
        for (int label : truth) {
            if (label > 0) {
                occurring.set(label - 1);
            }
        }
    }

    void count(Judgments judgments) {
        judgments.forEachByItem(this::judgment);
        close();
    }

    /** The first of an annotator counts. */
    private void judgment(int ofItem, int annotator, int label) {
        if (truth[ofItem] == 0) {
            return;
        }
        if (ofItem != item) {
            close();
            item = ofItem;
        }
        if (annotator > NOBODY) {
            if (lastOf[annotator] == item) {
                duplicates++;
                return;
            }
            lastOf[annotator] = item;
            allOf[annotator]++;
            rightOf[annotator] += truth[item] == label + 1 ? 1 : 0;
        }
        vote(label, annotator > NOBODY ? 1 : NOBODY - annotator);
    }

    private void vote(int label, int times) {
        if (votes[label] == 0) {
            if (kinds == said.length) {
                said = Arrays.copyOf(said, 2 * kinds);
            }
            said[kinds++] = label;
        }
        votes[label] = Math.addExact(votes[label], times);
    }

    private void close() {
        if (item < 0) {
            return;
        }
        int judged = 0;
        int right = 0;
        for (int kind = 0; kind < kinds; kind++) {
            int label = said[kind];
            majority.visit(item, label, votes[label]);
            occurring.set(label);
            cells.add(truth[item] - 1, label, votes[label]);
            judged = Math.addExact(judged, votes[label]);
            right += truth[item] == label + 1 ? votes[label] : 0;
            votes[label] = 0;
        }
        kinds = 0;
        answered.set(item);
        outcomes.add(judged, right);
    }

    /** Of items with an answer: how many have so many right ones of so many judgments. */
    Map<Proportion, Integer> outcomes() {
        Map<Proportion, Integer> items = new HashMap<>();
        outcomes.forEachSorted((judged, right, count) -> items.put(new Proportion(right, judged), count));
        return items;
    }

    int items() {
        return answered.cardinality();
    }

    /** Second judgments of annotators on items with truth. */
    long duplicates() {
        return duplicates;
    }

    boolean isAnswered(int ofItem) {
        return answered.get(ofItem);
    }

    Majority majority() {
        return majority.done();
    }

    Proportion ofAnnotator(int annotator) {
        return new Proportion(rightOf[annotator], allOf[annotator]);
    }

    /** Labels by their letters. */
    ConfusionMatrix confusion() {
        int[] sorted = occurring.stream()
                .boxed()
                .sorted(Comparator.comparing(labels::name))
                .mapToInt(Integer::intValue)
                .toArray();
        int[] place = new int[labels.size()];
        for (int label = 0; label < sorted.length; label++) {
            place[sorted[label]] = label;
        }
        long[][] counts = new long[sorted.length][sorted.length];
        cells.forEachSorted((isTrue, label, count) -> counts[place[isTrue]][place[label]] += count);
        List<String> names = occurring.stream().mapToObj(labels::name).sorted().toList();
        return new ConfusionMatrix(names, counts);
    }
}
