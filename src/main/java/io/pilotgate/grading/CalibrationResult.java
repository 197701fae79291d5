package io.pilotgate.grading;

import io.pilotgate.grading.statistics.Proportion;
import io.pilotgate.grading.statistics.TiePolicy;
import io.pilotgate.kernel.Percent;
import io.pilotgate.kernel.PersonId;
import java.time.Instant;
import java.util.Optional;

/**
 * What a calibration batch is worth against its truth: per item, by the majority of its labels.
 *
 * @param id of the result
 * @param attempt from 1; counted and never reset
 * @param batch the label batch that was graded
 * @param target the contract's target
 * @param truthItems how many items the sealed set has
 * @param proportion correct items of those that were answered
 * @param tied answered items whose labels ended in a tie
 * @param itemsWithoutTruth items in the batch that are not in the sealed set: not graded
 * @param acceptance by whom and why; empty while nobody accepted it
 */
public record CalibrationResult(
        long id,
        int attempt,
        long batch,
        Percent target,
        int truthItems,
        Proportion proportion,
        long tied,
        long itemsWithoutTruth,
        Instant gradedAt,
        Optional<Acceptance> acceptance) {

    /** What a tied item was worth; printed with the figure. */
    public static final TiePolicy TIES = TiePolicy.SMALLEST_LABEL;

    /** A person's word that the batch is good enough to go on with. */
    public record Acceptance(String reason, PersonId by, Instant at) {}

    /** Items of the sealed set that the batch does not answer. They are no score, neither right nor wrong. */
    public long unanswered() {
        return truthItems - proportion.n();
    }

    /**
     * Whether the batch shows that the target is missed: the exact 95 % interval lies wholly under it. For a target of
     * 98 % that is from 6 errors of 100 or 4 of 50 on. Fewer errors show nothing either way: a person looks at them.
     */
    public boolean isClearMiss() {
        return proportion
                .clopperPearson()
                .filter(interval -> interval.high() < target.asDouble())
                .isPresent();
    }

    /** Whether the figure of the attempt stands; one with items missing may still be replaced by a batch with all of them. */
    public boolean isFinal() {
        return unanswered() == 0 || isClearMiss();
    }

    public boolean isAccepted() {
        return acceptance.isPresent();
    }
}
