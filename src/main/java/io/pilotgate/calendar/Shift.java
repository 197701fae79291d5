package io.pilotgate.calendar;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** A stretch of time from {@code begin} up to {@code end}. */
record Shift(Instant begin, Instant end) {

    /** The part that both have; empty where they only touch. */
    Optional<Shift> meet(Shift other) {
        Instant later = begin.isAfter(other.begin) ? begin : other.begin;
        Instant earlier = end.isBefore(other.end) ? end : other.end;
        return earlier.isAfter(later) ? Optional.of(new Shift(later, earlier)) : Optional.empty();
    }

    Duration length() {
        return Duration.between(begin, end);
    }
}
