package io.pilotgate.agreement;

import io.pilotgate.kernel.Refusal;

/**
 * What a DSA defines.
 *
 * @param sharedData what data is shared
 * @param location where it is kept and worked on
 * @param retentionDays how long, 0 (destroyed at once) to 3650 calendar days
 */
public record DataSharing(String sharedData, String location, int retentionDays) {

    public DataSharing {
        if (sharedData.isBlank()) {
            throw Refusal.invalid("sharedData", "Say what data is shared.");
        }
        if (location.isBlank()) {
            throw Refusal.invalid("location", "Say where the data is kept and worked on.");
        }
        if (retentionDays < 0 || retentionDays > 3650) {
            throw Refusal.invalid("retentionDays", "The vendor keeps the data for 0 to 3650 days.");
        }
    }
}
