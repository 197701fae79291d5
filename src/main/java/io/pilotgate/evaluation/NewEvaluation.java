package io.pilotgate.evaluation;

import io.pilotgate.kernel.Refusal;
import io.pilotgate.kernel.VendorId;

/**
 * What an evaluation begins with.
 *
 * @param workload the work that the vendor is weighed for, 1 to 200 characters on one line
 */
public record NewEvaluation(VendorId vendor, String workload) {

    public NewEvaluation {
        workload = workload.strip();
        if (workload.isEmpty() || workload.length() > 200 || workload.chars().anyMatch(Character::isISOControl)) {
            throw Refusal.invalid(
                    "workload", "Name the work that the vendor is weighed for, 1 to 200 characters on one line.");
        }
    }
}
