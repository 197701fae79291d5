package io.pilotgate.evaluation;

import io.pilotgate.evaluation.presets.Presets;
import io.pilotgate.kernel.Refusal;
import io.pilotgate.kernel.VendorId;
import java.util.Set;

/**
 * What an evaluation begins with.
 *
 * @param workload the work that the vendor is weighed for, 1 to 200 characters on one line
 * @param presets keys of {@link Presets}: one kind of work, and what comes on top
 */
public record NewEvaluation(VendorId vendor, String workload, Set<String> presets) {

    public NewEvaluation {
        workload = workload.strip();
        if (workload.isEmpty() || workload.length() > 200 || workload.chars().anyMatch(Character::isISOControl)) {
            throw Refusal.invalid(
                    "workload", "Name the work that the vendor is weighed for, 1 to 200 characters on one line.");
        }
        Presets.of(presets);
        presets = Set.copyOf(presets);
    }

    /** Work of no particular domain. */
    public NewEvaluation(VendorId vendor, String workload) {
        this(vendor, workload, Set.of("general"));
    }
}
