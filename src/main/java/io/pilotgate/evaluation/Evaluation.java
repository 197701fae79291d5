package io.pilotgate.evaluation;

import io.pilotgate.evaluation.presets.Demands;
import io.pilotgate.evaluation.presets.Presets;
import io.pilotgate.kernel.PersonId;
import io.pilotgate.kernel.VendorId;
import java.time.Instant;
import java.util.Set;

/**
 * One vendor weighed for one workload.
 *
 * @param workload the work that it is weighed for
 * @param presets keys of what the work demands
 */
public record Evaluation(
        EvaluationId id, VendorId vendor, String workload, Set<String> presets, PersonId openedBy, Instant openedAt) {

    public Demands demands() {
        return Presets.of(presets);
    }
}
