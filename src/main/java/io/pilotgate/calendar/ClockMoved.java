package io.pilotgate.calendar;

import java.time.Instant;

/**
 * The clock was moved by hand.
 *
 * @param to where it stands now
 */
public record ClockMoved(Instant to) {}
