package io.pilotgate.grading.statistics.lots;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * Lots one after the other, and how strictly the next one is inspected (the switching rules of ISO 2859-1, 9.3): tightened
 * after two of five lots or fewer were not accepted, normal again after five accepted ones in a row, reduced when the
 * switching score has reached 30, and stopped when five lots in all were not accepted under tightened inspection. That reduced
 * inspection begins is a permission: whoever is responsible may go on with normal inspection.
 */
public final class LotSeries {

    /** Where reduced inspection may begin. */
    public static final int ENOUGH_SCORE = 30;

    private static final int WINDOW = 5;
    private static final int TOO_MANY_IN_WINDOW = 2;
    private static final int TOO_MANY_TIGHTENED = 5;

    /**
     * One lot as it was inspected.
     *
     * @param score the switching score after it; 0 but under normal inspection
     */
    public record Lot(Severity severity, LotPlan plan, int errors, boolean accepted, int score) {}

    private final LotInspection agreed;
    private final List<Lot> lots = new ArrayList<>();
    private final Deque<Boolean> recent = new ArrayDeque<>();
    private Severity severity = Severity.NORMAL;
    private int score;
    private int acceptedInARow;
    private int rejectedTightened;

    public LotSeries(LotInspection agreed) {
        this.agreed = agreed;
    }

    /**
     * @param size items of the lot
     * @param errors wrong items of its sample, 0 to the sample's size
     * @throws IllegalArgumentException where they are not, or where inspection was stopped
     */
    public Lot inspect(long size, int errors) {
        if (isStopped()) {
            throw new IllegalArgumentException("Inspection was stopped after " + lots.size() + " lots: "
                    + TOO_MANY_TIGHTENED + " were not accepted under tightened inspection.");
        }
        LotPlan plan = agreed.plan(size, severity);
        if (errors < 0 || errors > plan.n()) {
            throw new IllegalArgumentException(
                    "Of a sample of " + plan.n() + " items, " + errors + " cannot be wrong.");
        }
        boolean accepted = plan.accepts(errors);
        Severity inspected = severity;
        switch (inspected) {
            case NORMAL -> normal(size, plan, errors, accepted);
            case TIGHTENED -> tightened(accepted);
            case REDUCED -> reduced(plan, errors);
        }
        Lot lot = new Lot(inspected, plan, errors, accepted, inspected == Severity.NORMAL ? score : 0);
        lots.add(lot);
        return lot;
    }

    /** How the next lot is inspected. */
    public Severity next() {
        return severity;
    }

    /** Nothing is accepted any more until what was wrong has been put right. */
    public boolean isStopped() {
        return rejectedTightened >= TOO_MANY_TIGHTENED;
    }

    public List<Lot> lots() {
        return List.copyOf(lots);
    }

    private void normal(long size, LotPlan plan, int errors, boolean accepted) {
        score = scored(size, plan, errors, accepted);
        recent.addLast(accepted);
        if (recent.size() > WINDOW) {
            recent.removeFirst();
        }
        if (recent.stream().filter(was -> !was).count() >= TOO_MANY_IN_WINDOW) {
            change(Severity.TIGHTENED);
        } else if (score >= ENOUGH_SCORE) {
            change(Severity.REDUCED);
        }
    }

    private int scored(long size, LotPlan plan, int errors, boolean accepted) {
        if (plan.c() >= 2) {
            return accepted && agreed.acceptsOneStepTighter(size, errors) ? score + 3 : 0;
        }
        return accepted ? score + 2 : 0;
    }

    private void tightened(boolean accepted) {
        acceptedInARow = accepted ? acceptedInARow + 1 : 0;
        rejectedTightened += accepted ? 0 : 1;
        if (acceptedInARow == WINDOW) {
            change(Severity.NORMAL);
        }
    }

    private void reduced(LotPlan plan, int errors) {
        if (errors > plan.c()) {
            change(Severity.NORMAL);
        }
    }

    private void change(Severity to) {
        severity = to;
        recent.clear();
        score = to == Severity.REDUCED ? score : 0;
        acceptedInARow = 0;
        rejectedTightened = 0;
    }
}
