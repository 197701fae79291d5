package io.pilotgate.grading;

import io.pilotgate.grading.seal.DrawCounts;
import io.pilotgate.grading.seal.DrawRecord;
import io.pilotgate.grading.statistics.StagedPlan;
import io.pilotgate.kernel.Percent;
import io.pilotgate.kernel.PersonId;
import io.pilotgate.kernel.Sha256;
import java.time.Instant;
import java.util.Optional;
import java.util.SortedMap;

/**
 * How the blind verdict will be reached, fixed before anything is delivered: what is drawn and graded, and when the work is
 * accepted. Nothing is ever added to it.
 *
 * @param rule the stages that keep both risks
 * @param reserve how many sealed items may take the place of drawn ones that were not delivered
 * @param strata how many items are drawn for what by stratum, of the buyer's people alone; none of an older release
 * @param least counts that the first stage had to keep, by stratum
 * @param poolSize how many blind items are sealed
 * @param commitment what was promised of the secret draw; none of an older release, which made no promise
 * @param draw what the vendor added; empty until then, and nothing is drawn before
 * @param drawn how many items are drawn for the stages: all that the rule asks for, or the whole pool where that is smaller
 * @param bootstrapSeed where the bootstrap of figures starts; it is known and tells nothing of the draw
 */
public record SamplePlan(
        StagedPlan rule,
        Percent target,
        Percent floor,
        Percent producerRisk,
        Percent consumerRisk,
        int reserve,
        SortedMap<String, DrawCounts> strata,
        SortedMap<String, Integer> least,
        int poolSize,
        Optional<Commitment> commitment,
        Optional<VendorNonce> draw,
        int drawn,
        long bootstrapSeed,
        PersonId fixedBy,
        Instant fixedAt) {

    /**
     * What both sides are told when the plan is fixed, and hold against the reveal.
     *
     * @param seed hash of the seed
     * @param plan hash of the plan with its counts by stratum; the seed in it keeps them from being tried
     */
    public record Commitment(Sha256 seed, Sha256 plan) {}

    /** The vendor's half of the draw; the sample is drawn in the moment in which it is given. */
    public record VendorNonce(String text, PersonId by, Instant at) {}

    /** The plan as the reveal tells it. */
    DrawRecord.Plan asRevealed() {
        return new DrawRecord.Plan(
                DrawRecord.Plan.share(target),
                DrawRecord.Plan.share(floor),
                DrawRecord.Plan.share(producerRisk),
                DrawRecord.Plan.share(consumerRisk),
                rule.stages(),
                reserve,
                strata);
    }

    SamplePlan promising(Commitment made) {
        return new SamplePlan(
                rule,
                target,
                floor,
                producerRisk,
                consumerRisk,
                reserve,
                strata,
                least,
                poolSize,
                Optional.of(made),
                draw,
                drawn,
                bootstrapSeed,
                fixedBy,
                fixedAt);
    }

    /** Samples of older releases were drawn when the plan was fixed. */
    public boolean isDrawn() {
        return draw.isPresent() || isOfOlderRelease();
    }

    /** Whether the sample was drawn before seeds were committed to. */
    public boolean isOfOlderRelease() {
        return commitment.isEmpty();
    }

    /** By how many items the pool is smaller than the sample; those can never be shown to be right. */
    public int shortBy() {
        return rule.items() - drawn;
    }

    /** The rule in words, such as {@code 306 items, accepted with at most 10 errors}. */
    public String inWords() {
        return PlanWords.of(rule);
    }
}
