package io.pilotgate.grading;

import io.pilotgate.grading.statistics.Proportion;
import io.pilotgate.grading.statistics.Verdict;
import java.time.Instant;

/**
 * The blind result under corrected truth. The result by sealed truth stands beside it; the decision rests on this one.
 *
 * @param layer the newest countersigned correction that it takes in
 * @param verdict by the same plan
 */
public record CorrectedResult(int layer, Proportion proportion, Verdict verdict, Instant rescoredAt) {}
