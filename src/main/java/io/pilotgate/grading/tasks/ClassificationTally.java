package io.pilotgate.grading.tasks;

import io.pilotgate.grading.metrics.ConfusionMatrix;
import io.pilotgate.grading.statistics.Proportion;
import io.pilotgate.grading.tasks.ClassificationFigures.Majority;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/** What was said against what is true, counted item after item. Items without truth are passed over. */
final class ClassificationTally {

    private final int[] truth;
    private final Numbering labels;
    private final BitSet occurring = new BitSet();
    private final MajorityCount majority;
    private final BitSet answered = new BitSet();
    private final List<Proportion> byItem = new ArrayList<>();

    /** By true label and answer, both by their numbers. */
    private final PairCounts cells = new PairCounts();

    private final long[] rightOf;
    private final long[] allOf;
    private int item = -1;
    private long right;
    private long judged;

    /** @param truth of each item: its label, from 1; 0 without */
    ClassificationTally(int[] truth, Numbering labels, int annotators) {
        this.truth = truth;
        this.labels = labels;
        this.majority = new MajorityCount(labels, truth);
        this.rightOf = new long[annotators];
        this.allOf = new long[annotators];
        for (int label : truth) {
            if (label > 0) {
                occurring.set(label - 1);
            }
        }
    }

    /**
     * @param said by item and annotator: the label, from 1
     * @param unnamed by item and label: how often it was said by nobody in particular; the others are added to it
     */
    void count(PairCounts said, PairCounts unnamed) {
        said.forEachSorted((ofItem, annotator, label) -> {
            if (truth[ofItem] > 0) {
                allOf[annotator]++;
                rightOf[annotator] += truth[ofItem] == label ? 1 : 0;
                unnamed.add(ofItem, label - 1);
            }
        });
        unnamed.forEachSorted(this::votes);
        close();
    }

    private void votes(int ofItem, int label, int votes) {
        if (truth[ofItem] == 0) {
            return;
        }
        if (ofItem != item) {
            close();
            item = ofItem;
        }
        majority.visit(ofItem, label, votes);
        occurring.set(label);
        cells.add(truth[ofItem] - 1, label, votes);
        judged += votes;
        right += truth[ofItem] == label + 1 ? votes : 0;
    }

    private void close() {
        if (item >= 0) {
            answered.set(item);
            byItem.add(new Proportion(right, judged));
            right = 0;
            judged = 0;
        }
    }

    /** Of items with an answer. */
    List<Proportion> byItem() {
        return byItem;
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
