package io.pilotgate.portal.api;

import io.pilotgate.grading.SamplePlan;
import io.pilotgate.grading.SamplePlan.Commitment;
import io.pilotgate.grading.SamplePlan.VendorNonce;
import io.pilotgate.grading.seal.DrawCounts;
import io.pilotgate.grading.statistics.Stage;
import io.pilotgate.kernel.Percent;
import io.pilotgate.kernel.Sha256;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The plan of the blind sample. The seed is in no answer before the reveal. */
@Schema(name = "SamplePlan")
record SamplePlanJson(
        String rule,
        List<Stage> stages,
        Percent target,
        Percent floor,
        Percent producerRisk,
        Percent consumerRisk,

        @Schema(description = "How many items are graded on average where the work is as good as the target.")
        double expectedItemsAtTarget,

        int reserve,

        @Schema(description = "How many blind items are sealed.")
        int pool,

        @Schema(description = "How many items are drawn for the stages; 0 before the vendor added its nonce.")
        int drawn,

        @Schema(description = "SHA-256 over the secret seed; null where an older release drew without a commitment.")
        @Nullable
        Sha256 seedCommitment,

        @Schema(description = "SHA-256 over the plan, its counts by stratum and the seed.") @Nullable
        Sha256 planCommitment,

        @Nullable String nonce,
        @Nullable Instant drawnAt,
        Instant fixedAt,

        @Schema(description = "Counts by stratum; for staff alone.") @Nullable
        Map<String, DrawCounts> strata) {

    /** @param staff whether one of the buyer's people asks, who may see counts by stratum */
    static SamplePlanJson of(SamplePlan plan, boolean staff) {
        return new SamplePlanJson(
                plan.inWords(),
                plan.rule().stages(),
                plan.target(),
                plan.floor(),
                plan.producerRisk(),
                plan.consumerRisk(),
                plan.rule().expectedItems(plan.target().asDouble()),
                plan.reserve(),
                plan.poolSize(),
                plan.isDrawn() ? plan.drawn() : 0,
                plan.commitment().map(Commitment::seed).orElse(null),
                plan.commitment().map(Commitment::plan).orElse(null),
                plan.draw().map(VendorNonce::text).orElse(null),
                plan.draw().map(VendorNonce::at).orElse(null),
                plan.fixedAt(),
                staff ? plan.strata() : null);
    }
}
