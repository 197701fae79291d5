package io.pilotgate.grading.statistics;

import java.util.Optional;

/**
 * How much of a measured error may be the truth's own: a part of the sealed items is labelled a second time, blind, and differences are
 * adjudicated. The figure stands beside the measured one with its interval; the verdict is never corrected by it.
 *
 * @param checked second labels whose adjudication upheld the sealed label, of all that were checked
 */
public record TruthErrorBudget(Proportion checked) {

    /** The share of sealed labels that are wrong, exact two-sided; empty where nothing was checked. */
    public Optional<Interval> errorRate() {
        return checked.clopperPearson().map(right -> new Interval(1 - right.high(), 1 - right.low()));
    }

    /**
     * Between which values the true error of the work may lie, if each wrong truth label turned a right answer into a measured error, or
     * hid one: measured error less and plus the upper limit of the truth's. The assumption belongs beside the figure.
     */
    public Optional<Interval> errorOfWork(Proportion graded) {
        if (graded.isNoData()) {
            return Optional.empty();
        }
        double measured = (double) graded.errors() / graded.n();
        return errorRate()
                .map(rate -> new Interval(Math.max(0, measured - rate.high()), Math.min(1, measured + rate.high())));
    }
}
