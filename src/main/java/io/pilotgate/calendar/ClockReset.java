package io.pilotgate.calendar;

/** The clock runs with real time again. */
public record ClockReset() {}
