package io.pilotgate.calendar;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How the product's clock behaves.
 *
 * @param movable whether a time machine may move it: demo, tests and rehearsals only
 * @param rewindable whether it may also go back: tests only, for data written in between would lie in the future
 */
@ConfigurationProperties("pilotgate.clock")
record ClockSettings(boolean movable, boolean rewindable) {}
