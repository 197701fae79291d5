package io.pilotgate.grading;

import io.pilotgate.grading.statistics.Stage;
import io.pilotgate.grading.statistics.StagedPlan;

/** A sampling plan as people read it. */
public final class PlanWords {

    private PlanWords() {}

    public static String of(StagedPlan rule) {
        Stage first = rule.first();
        if (!rule.hasTwoStages()) {
            return first.n() + " items, accepted with at most " + errors(first.c());
        }
        Stage last = rule.last();
        return first.n() + " items, accepted with at most " + errors(first.c()) + " and rejected with " + first.r()
                + " or more; in between " + last.n() + " further items, accepted with at most " + errors(last.c())
                + " in all";
    }

    static String errors(long number) {
        return number + (number == 1 ? " error" : " errors");
    }

    static String items(long number) {
        return number + (number == 1 ? " item" : " items");
    }
}
