package io.pilotgate.grading.seal;

import io.pilotgate.grading.statistics.Stage;
import io.pilotgate.kernel.Percent;
import io.pilotgate.kernel.Sha256;
import java.util.List;
import java.util.Map;

/**
 * How the blind sample was drawn, as the reveal tells it: with the leaves of the pool anybody can draw it again.
 *
 * @param seed hexadecimal
 */
public record DrawRecord(Sha256 seedCommitment, String seed, String nonce, Plan plan, Drawn drawn) {

    /** The rule that was fixed before the data. */
    public record Plan(
            Percent target,
            Percent floor,
            Percent producerRisk,
            Percent consumerRisk,
            List<Stage> stages,
            int reserve,
            Map<String, DrawCounts> strata) {}

    /** Places in the pool by ascending leaf hash, in the order in which they were drawn. */
    public record Drawn(List<Integer> stage1, List<Integer> stage2, List<Integer> reserve) {}
}
