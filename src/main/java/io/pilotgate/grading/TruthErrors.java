package io.pilotgate.grading;

import io.pilotgate.grading.statistics.Interval;
import io.pilotgate.grading.statistics.Proportion;
import io.pilotgate.grading.statistics.TruthErrorBudget;
import io.pilotgate.kernel.PilotId;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Says how much of a measured error may be the truth's own. */
@Component
public class TruthErrors {

    /** Where nothing was labelled a second time. */
    public static final String NOT_CHECKED =
            "No part of the truth was labelled a second time: how much of the measured error may be our own is not known.";

    private final TruthChecks checks;

    TruthErrors(TruthChecks checks) {
        this.checks = checks;
    }

    /** Empty where nothing was labelled a second time. */
    public Optional<TruthCheck> of(PilotId pilot) {
        return checks.of(pilot);
    }

    /**
     * A sentence with its assumption; empty where nothing was labelled a second time.
     *
     * @param graded what was measured
     */
    public Optional<String> sentence(PilotId pilot, Proportion graded) {
        return checks.of(pilot).map(check -> sentence(check, graded));
    }

    public static String sentence(TruthCheck check, Proportion graded) {
        String checked = "A second, blind labelling of " + PlanWords.items(check.checked())
                + " of the truth differs from the sealed labels in "
                + check.differences().size();
        return check.budget()
                .map(budget -> checked + ", of which " + check.wrong() + " were decided against the sealed label. "
                        + limits(budget) + ofWork(budget, graded))
                .orElseGet(() -> checked + ", of which " + check.undecided()
                        + " are not decided yet: how much of the measured error may be our own is not known.");
    }

    private static String limits(TruthErrorBudget budget) {
        return budget.errorRate()
                .map(rate -> percent(rate) + " of the sealed labels may be wrong (exact, 95 %), if those that were"
                        + " checked are like the others.")
                .orElse("");
    }

    private static String ofWork(TruthErrorBudget budget, Proportion graded) {
        Optional<Interval> work = budget.errorOfWork(graded);
        return work.map(limits -> String.format(
                        Locale.ROOT,
                        " So of the measured error of %.2f %% up to %.2f points may be our own: the error of the work lies"
                                + " between %s, if each wrong label turned a right answer into an error or hid one. The"
                                + " verdict is not corrected by it.",
                        100.0 * graded.errors() / graded.n(),
                        100 * Math.min(budget.errorRate().orElseThrow().high(), (double) graded.errors() / graded.n()),
                        percent(limits).replace(" to ", " and ")))
                .orElse("");
    }

    private static String percent(Interval share) {
        return String.format(Locale.ROOT, "%.2f %% to %.2f %%", 100 * share.low(), 100 * share.high());
    }
}
