package io.pilotgate.pilot;

import java.util.Optional;

/**
 * One condition of a gate as it stands now.
 *
 * @param waivable whether a person may let the gap pass
 * @param waiver the newest waiver of it, which lets the gate pass but never turns the finding into a met one
 */
public record ConditionFinding(String key, String title, Finding finding, boolean waivable, Optional<Waiver> waiver) {

    /** A waiver counts only where one may be given: an older release let people waive more. */
    public boolean holdsTheGate() {
        return !(finding instanceof Finding.Met) && (!waivable || waiver.isEmpty());
    }

    /** As figures and letters show it: "met", "not met", "no data", the last two with "(waived)" where they were. */
    public String verdict() {
        String verdict =
                finding instanceof Finding.Met ? "met" : finding instanceof Finding.NotMet ? "not met" : "no data";
        return finding instanceof Finding.Met || waiver.isEmpty() ? verdict : verdict + " (waived)";
    }
}
