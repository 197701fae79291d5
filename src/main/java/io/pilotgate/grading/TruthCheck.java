package io.pilotgate.grading;

import io.pilotgate.grading.statistics.Proportion;
import io.pilotgate.grading.statistics.TruthErrorBudget;
import io.pilotgate.grading.truth.SecondLabelling;
import io.pilotgate.kernel.PersonId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What a second labelling of a part of the blind truth came to.
 *
 * @param checked sealed labels that were labelled a second time
 * @param differences those whose second label is another one
 */
public record TruthCheck(int checked, PersonId by, Instant at, List<TruthDifference> differences) {

    public TruthCheck {
        differences = List.copyOf(differences);
    }

    static TruthCheck of(SecondLabelling labelling, List<TruthDifference> differences) {
        return new TruthCheck(labelling.items(), labelling.by(), labelling.at(), differences);
    }

    /** Differences that nobody has decided yet. */
    public long undecided() {
        return differences.stream()
                .filter(difference -> !difference.isDecided())
                .count();
    }

    /** Sealed labels that were decided to be wrong. */
    public long wrong() {
        return differences.stream()
                .flatMap(difference -> difference.ruling().stream())
                .filter(ruling -> !ruling.right().upholdsTheSealed())
                .count();
    }

    /** Empty while a difference is undecided: half a check is no figure. */
    public Optional<TruthErrorBudget> budget() {
        return undecided() > 0
                ? Optional.empty()
                : Optional.of(new TruthErrorBudget(new Proportion(checked - wrong(), checked)));
    }
}
