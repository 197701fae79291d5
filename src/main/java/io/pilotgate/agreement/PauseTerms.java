package io.pilotgate.agreement;

import io.pilotgate.kernel.Refusal;

/**
 * May the pilot be paused without penalty, and for how long.
 *
 * @param agreed whether the contract has a pause clause
 * @param maximumDays calendar days of pause in all, 0 to 365; 0 where no clause was agreed
 */
public record PauseTerms(boolean agreed, int maximumDays) {

    public PauseTerms {
        if (maximumDays < 0 || maximumDays > 365 || agreed == (maximumDays == 0)) {
            throw Refusal.invalid(
                    "pause.maximumDays", "With a pause clause the pause is 1 to 365 days in all, without one 0.");
        }
    }
}
