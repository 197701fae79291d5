package io.pilotgate.delivery.turnaround;

import java.time.Duration;

/**
 * Whose time it was. The three parts add up to what went by.
 *
 * @param elapsed by the clock, nights and weekends included
 * @param paused while the pilot stood still
 * @param buyer while the vendor waited for the buyer
 * @param vendor the rest, which the contract's turnaround is measured in
 */
public record TimeTaken(Duration elapsed, Duration paused, Duration buyer, Duration vendor) {}
