package io.pilotgate.grading.statistics.lots;

/**
 * What was agreed for a series of lots.
 *
 * @param level how much is inspected
 * @param limit the acceptance quality limit
 */
public record LotInspection(InspectionLevel level, QualityLimit limit) {

    /**
     * @param lot items of the lot, 2 or more
     * @throws IllegalArgumentException for a smaller one
     */
    public LotPlan plan(long lot, Severity severity) {
        return MasterTable.of(severity).plan(level.letter(lot), limit);
    }

    /** Whether a lot that normal inspection accepts would be accepted one quality limit tighter too. */
    boolean acceptsOneStepTighter(long lot, int errors) {
        return limit.hasTighter()
                && new LotInspection(level, limit.tighter())
                        .plan(lot, Severity.NORMAL)
                        .accepts(errors);
    }
}
