package io.pilotgate.evaluation;

import io.pilotgate.kernel.PersonId;
import io.pilotgate.kernel.VendorId;
import java.time.Instant;

/**
 * One vendor weighed for one workload.
 *
 * @param workload the work that it is weighed for
 */
public record Evaluation(EvaluationId id, VendorId vendor, String workload, PersonId openedBy, Instant openedAt) {}
