package io.pilotgate.portal.entry;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.util.List;
import java.util.Optional;

/**
 * A date with a time as the clocks of a zone show it. In autumn they show an hour twice and in spring they leave one out:
 * which is meant then is the person's to say, for it may decide whether work came in time.
 */
record ClockReading(LocalDateTime shown, ZoneId zone) {

    /** Empty where the clocks show it twice, or never. */
    Optional<Instant> instant() {
        List<ZoneOffset> offsets = offsets();
        return offsets.size() == 1 ? Optional.of(shown.toInstant(offsets.get(0))) : Optional.empty();
    }

    /** How it is said so that it is one. */
    String mend() {
        List<ZoneOffset> offsets = offsets();
        if (offsets.isEmpty()) {
            ZoneOffsetTransition gap = zone.getRules().getTransition(shown);
            return shown + " does not come in " + zone + ": the clocks are put forward from " + gap.getDateTimeBefore()
                    + " to " + gap.getDateTimeAfter() + ". Write a time before or after that.";
        }
        return shown + " comes twice in " + zone + ", where the clocks are put back. Write " + shown + offsets.get(0)
                + " for the first time, or " + shown + offsets.get(1) + " for the second.";
    }

    private List<ZoneOffset> offsets() {
        return zone.getRules().getValidOffsets(shown);
    }
}
