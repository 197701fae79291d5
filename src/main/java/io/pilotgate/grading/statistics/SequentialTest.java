package io.pilotgate.grading.statistics;

import static io.pilotgate.grading.statistics.Arguments.openShare;
import static io.pilotgate.grading.statistics.Arguments.require;

/**
 * Wald's sequential probability ratio test of an accuracy ("Sequential tests of statistical hypotheses", Annals of Mathematical
 * Statistics 16 (1945), 117-186): looked at after each item, it keeps both risks all the same, and on average decides with about half
 * the items of a fixed sample. A daily threshold looked at again and again keeps none.
 *
 * @param target the true accuracy to accept, above {@code floor}, below 1
 * @param floor the true accuracy to reject, above 0
 * @param producerRisk how probably good work may be rejected
 * @param consumerRisk how probably bad work may be accepted
 */
public record SequentialTest(double target, double floor, double producerRisk, double consumerRisk) {

    public SequentialTest {
        openShare("target", target);
        openShare("floor", floor);
        require(floor < target, floor, "The floor must lie below the target " + target + ", not at ");
        openShare("producerRisk", producerRisk);
        openShare("consumerRisk", consumerRisk);
        require(producerRisk + consumerRisk < 1, producerRisk + consumerRisk, "The risks add up to less than 1, not ");
    }

    /** At this sum of evidence or above, accept. */
    public double upper() {
        return Math.log((1 - producerRisk) / consumerRisk);
    }

    /** At this sum of evidence or below, reject. */
    public double lower() {
        return Math.log(producerRisk / (1 - consumerRisk));
    }

    /** What a correct item adds. */
    public double perCorrect() {
        return Math.log(target / floor);
    }

    /** What a wrong item adds, a negative number. */
    public double perError() {
        return Math.log((1 - target) / (1 - floor));
    }

    /** The sum of evidence so far. */
    public double evidence(Proportion graded) {
        return graded.correct() * perCorrect() + graded.errors() * perError();
    }

    /** What the evidence so far says; a decision once reached stands, whatever comes after it: see {@link SequentialRun}. */
    public Verdict verdict(Proportion graded) {
        if (graded.isNoData()) {
            return Verdict.NO_DATA;
        }
        double evidence = evidence(graded);
        if (evidence >= upper()) {
            return Verdict.ACCEPT;
        }
        return evidence <= lower() ? Verdict.REJECT : Verdict.UNDECIDED;
    }
}
