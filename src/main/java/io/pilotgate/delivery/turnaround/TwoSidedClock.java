package io.pilotgate.delivery.turnaround;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A clock with two hands: one runs while the vendor has what it needs, the other while it waits for the buyer. Neither runs
 * in a pause. Times that overlap count once, so the parts always add up to the time that went by.
 */
final class TwoSidedClock {

    private final List<Stretch> pauses;
    private final List<Stretch> stopped;

    TwoSidedClock(Collection<Stretch> pauses, Collection<Stretch> buyerLate) {
        this.pauses = Stretch.united(pauses);
        this.stopped = Stretch.united(
                Stream.concat(pauses.stream(), buyerLate.stream()).toList());
    }

    TimeTaken read(Instant from, Instant to) {
        Duration elapsed = to.isAfter(from) ? Duration.between(from, to) : Duration.ZERO;
        Duration paused = Stretch.within(from, to, pauses);
        Duration held = Stretch.within(from, to, stopped);
        return new TimeTaken(elapsed, paused, held.minus(paused), elapsed.minus(held));
    }

    /** When the vendor's time is used up; empty while a stretch that still goes on holds it. */
    Optional<Instant> after(Instant from, Duration promised) {
        Instant running = from;
        Duration left = promised;
        for (Stretch stretch : stopped) {
            Instant until = stretch.until();
            if (until != null && !until.isAfter(running)) {
                continue;
            }
            Duration ran = stretch.from().isAfter(running) ? Duration.between(running, stretch.from()) : Duration.ZERO;
            if (ran.compareTo(left) >= 0) {
                break;
            }
            if (until == null) {
                return Optional.empty();
            }
            left = left.minus(ran);
            running = until;
        }
        return Optional.of(running.plus(left));
    }
}
