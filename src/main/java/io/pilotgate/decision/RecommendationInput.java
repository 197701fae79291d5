package io.pilotgate.decision;

import org.jspecify.annotations.Nullable;

/**
 * What a recommendation is made of.
 *
 * @param blindVerdict of the blind sample; one that nobody has confirmed is no data
 * @param openRedFlags 0 or more
 * @param waitingRedFlags flags that nobody can tell of before the buyer has checked something, 0 or more; null in
 *     recommendations of older releases, which did not look at them
 * @param missingReportDays report days whose cut-off passed without a report, 0 or more
 */
public record RecommendationInput(
        BlindVerdict blindVerdict,
        CalibrationVerdict calibration,
        int openRedFlags,
        @Nullable Integer waitingRedFlags,
        int missingReportDays,
        FiguresVerdict figures) {}
