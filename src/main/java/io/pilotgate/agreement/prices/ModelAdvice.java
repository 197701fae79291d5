package io.pilotgate.agreement.prices;

import java.util.Optional;

/**
 * Which model fits the work, and why.
 *
 * @param why a full sentence
 */
public record ModelAdvice(ModelKind kind, String why) {

    /** Empty where nothing is known of the work: no data is no advice. */
    public static Optional<ModelAdvice> of(WorkNature work) {
        if (work.isUnknown()) {
            return Optional.empty();
        }
        if (work.sustained() && work.spiky()) {
            return advice(
                    ModelKind.HYBRID,
                    "Sustained work with spikes: a small team covers the base, the spikes cost by item.");
        }
        if (work.judgment()) {
            return advice(
                    ModelKind.PER_TIME,
                    "Work that needs judgment or still evolves: paid by item, hard items would be done in a hurry.");
        }
        if (work.oneOff()) {
            return advice(
                    ModelKind.FIXED,
                    "One project with a clear scope: the budget is known, and change orders show its drift.");
        }
        if (work.sustained()) {
            return advice(ModelKind.TIERED, "Sustained volume: the price of an item falls as the volume rises.");
        }
        return work.uniform()
                ? advice(ModelKind.PER_TASK, "Uniform items: the price of one times their number is easy to budget.")
                : advice(
                        ModelKind.PER_TIME,
                        "Items that differ in effort: paid by item, an item of ten times the effort would cost the same.");
    }

    private static Optional<ModelAdvice> advice(ModelKind kind, String why) {
        return Optional.of(new ModelAdvice(kind, why));
    }
}
