package io.pilotgate.decision;

/**
 * What a recommendation is made of.
 *
 * @param blindVerdict of the blind sample; one that nobody has confirmed is no data
 * @param openRedFlags 0 or more
 * @param waitingRedFlags flags that nobody can tell of before the buyer has checked something, 0 or more
 * @param missingReportDays report days whose cut-off passed without a report, 0 or more
 */
public record RecommendationInput(
        BlindVerdict blindVerdict,
        CalibrationVerdict calibration,
        int openRedFlags,
        int waitingRedFlags,
        int missingReportDays,
        FiguresVerdict figures) {}
