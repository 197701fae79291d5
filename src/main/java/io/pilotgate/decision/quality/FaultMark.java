package io.pilotgate.decision.quality;

import io.pilotgate.grading.FailedItem;
import io.pilotgate.kernel.PersonId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Whose fault a failed item was.
 *
 * @param number of the failed item
 * @param instruction whether the SOP told it wrongly; else it is the vendor's
 * @param sopVersion the version it was labelled by; null in batches of an older release
 */
public record FaultMark(
        int number, boolean instruction, @Nullable String sopVersion, String reason, PersonId by, Instant at) {

    public String label() {
        return FailedItem.label(number);
    }
}
