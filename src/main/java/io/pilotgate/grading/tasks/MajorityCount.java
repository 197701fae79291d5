package io.pilotgate.grading.tasks;

import io.pilotgate.grading.statistics.Proportion;
import io.pilotgate.grading.statistics.TiePolicy;
import io.pilotgate.grading.tasks.ClassificationFigures.Majority;

/** The label that most annotators gave to each item, item after item; a tie goes to the smallest label, and says so. */
final class MajorityCount {

    private static final TiePolicy TIES = TiePolicy.SMALLEST_LABEL;

    private final Numbering labels;
    private final int[] truth;
    private int item = -1;
    private int most;
    private int winner;
    private boolean tied;
    private long items;
    private long correct;
    private long ties;
    private long correctWithoutTies;

    /** @param truth of each item: its label, from 1 */
    MajorityCount(Numbering labels, int[] truth) {
        this.labels = labels;
        this.truth = truth;
    }

    /** All labels of an item come one after the other. */
    void visit(int ofItem, int label, int votes) {
        if (ofItem != item) {
            close();
            item = ofItem;
            most = 0;
        }
        if (votes > most) {
            most = votes;
            winner = label;
            tied = false;
        } else if (votes == most) {
            tied = true;
            if (labels.name(label).compareTo(labels.name(winner)) < 0) {
                winner = label;
            }
        }
    }

    Majority done() {
        close();
        item = -1;
        Proportion counted = new Proportion(correct, items);
        return new Majority(
                items,
                correct,
                ties,
                TIES.title(),
                Figures.share(counted),
                Figures.ends(counted.wilson()),
                Figures.ends(counted.clopperPearson()),
                items - ties,
                correctWithoutTies);
    }

    private void close() {
        if (item >= 0) {
            boolean right = truth[item] == winner + 1;
            items++;
            ties += tied ? 1 : 0;
            correct += right ? 1 : 0;
            correctWithoutTies += right && !tied ? 1 : 0;
        }
    }
}
