package io.pilotgate.portal.page;

import java.time.Instant;
import java.time.ZoneId;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * How times are said to a person: in the pilot's zone, which counts, and in the person's own where its clocks differ.
 *
 * @param own null where it is not known
 */
public record TwoZones(ZoneId pilot, @Nullable ZoneId own) {

    /** {@code Mon 19 Jan 2026, 17:00 (America/New_York), for you Mon 19 Jan 2026, 23:00 (Europe/Lisbon)}. */
    public String time(Instant instant) {
        return both(instant, Words::time);
    }

    /** The same to the second. */
    public String second(Instant instant) {
        return both(instant, Words::second);
    }

    private String both(Instant instant, BiFunction<Instant, ZoneId, String> words) {
        String counts = words.apply(instant, pilot) + " (" + Words.zone(pilot) + ")";
        return own == null || clocksAgree(own, instant)
                ? counts
                : counts + ", for you " + words.apply(instant, own) + " (" + Words.zone(own) + ")";
    }

    private boolean clocksAgree(ZoneId other, Instant instant) {
        return other.getRules().getOffset(instant).equals(pilot.getRules().getOffset(instant));
    }
}
