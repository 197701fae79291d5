package io.pilotgate.grading.metrics;

/**
 * What class labels are worth against ground truth. Only judgments of items with truth are graded; what was left out is counted.
 *
 * @param pooled over judgments
 * @param perItem over items, by majority
 * @param judgmentsWithoutTruth judgments of items that have no true label: not graded
 * @param itemsUnanswered items with a true label that nobody judged: not graded
 */
public record ClassificationReport(
        PooledAccuracy pooled, ItemAccuracy perItem, long judgmentsWithoutTruth, long itemsUnanswered) {}
