package io.pilotgate.agreement;

import io.pilotgate.kernel.Money;
import io.pilotgate.kernel.Refusal;

/**
 * What it takes to end the engagement early.
 *
 * @param noticeDays calendar days of notice, 0 to 180
 * @param earlyExitCost what it costs, 0 or more
 * @param dataHandling what happens to the data
 */
public record ExitTerms(int noticeDays, Money earlyExitCost, String dataHandling) {

    public ExitTerms {
        if (noticeDays < 0 || noticeDays > 180) {
            throw Refusal.invalid("exit.noticeDays", "The notice is 0 to 180 days.");
        }
        if (earlyExitCost.amount().signum() < 0) {
            throw Refusal.invalid("exit.earlyExitCost", "The cost of an early exit is 0 or more.");
        }
        if (dataHandling.isBlank() || dataHandling.length() > 1000) {
            throw Refusal.invalid(
                    "exit.dataHandling", "Say in 1 to 1000 characters what happens to the data at the end.");
        }
    }
}
