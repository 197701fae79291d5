package io.pilotgate.grading;

import io.pilotgate.grading.metrics.ClassificationReport;
import io.pilotgate.grading.statistics.Proportion;
import io.pilotgate.grading.statistics.TiePolicy;
import io.pilotgate.grading.statistics.Verdict;
import io.pilotgate.kernel.PersonId;
import java.time.Instant;
import java.util.Optional;

/**
 * What the delivery is worth against the blind sample.
 *
 * @param id of the result
 * @param drawn how many items were drawn for the stages that were graded; 0 where no plan was fixed
 * @param figures correct items of those that were drawn and delivered, by majority of their labels, stage by stage
 * @param tied graded items whose labels ended in a tie
 * @param verdict the plan's, fixed before the data; the interval is printed beside it and decides nothing
 * @param reserveUsed how many items of the reserve were used
 * @param pooled over all judgments, calibration included, whose item has sealed truth
 * @param review what a person made of the result; empty while nobody did
 */
public record BlindResult(
        long id,
        int drawn,
        StageFigures figures,
        long tied,
        Verdict verdict,
        int reserveUsed,
        ClassificationReport pooled,
        Instant gradedAt,
        Optional<Review> review) {

    /** What a tied item was worth; printed with the figure. */
    public static final TiePolicy TIES = TiePolicy.SMALLEST_LABEL;

    /** @param reason empty where confirming needed none */
    public record Review(boolean confirmed, String reason, PersonId by, Instant at) {}

    /** Over all stages that were graded. */
    public Proportion proportion() {
        return figures.total();
    }

    /** Drawn items without a delivered label, and without one of the reserve in their place. They are not graded, neither right nor wrong. */
    public long notDelivered() {
        return drawn - proportion().n();
    }

    public boolean isConfirmed() {
        return review.filter(Review::confirmed).isPresent();
    }

    public boolean isSentBack() {
        return review.isPresent() && !isConfirmed();
    }
}
