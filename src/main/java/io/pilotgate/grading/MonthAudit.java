package io.pilotgate.grading;

import io.pilotgate.grading.statistics.Proportion;

/**
 * Accuracy of a month against truth that was fresh in it.
 *
 * @param sealed items of the month's set; 0 where none was sealed
 * @param correct of the graded ones, by the majority of their labels of the month
 * @param graded items whose first label came in the month, after they were sealed
 * @param tied graded items whose labels ended in a tie
 * @param notFresh items that had a label before they were sealed: not graded
 */
public record MonthAudit(int sealed, long correct, long graded, long tied, long notFresh) {

    public static final MonthAudit NOTHING_SEALED = new MonthAudit(0, 0, 0, 0, 0);

    private static final int PERCENT = 100;

    public Proportion proportion() {
        return new Proportion(correct, graded);
    }

    /** Items of the set that nobody labelled in the month. They are no score. */
    public long unanswered() {
        return sealed - graded - notFresh;
    }

    /** Whether so many were graded that the vendor may see a figure. */
    public boolean mayBeShown() {
        return graded >= WeeklyAudit.LEAST_ITEMS;
    }

    /** What the vendor may see of it: whole per cent, rounded down. */
    public int wholePercent() {
        return Math.toIntExact(correct * PERCENT / graded);
    }
}
