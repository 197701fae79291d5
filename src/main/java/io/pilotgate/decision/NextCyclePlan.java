package io.pilotgate.decision;

import java.time.LocalDate;

/**
 * What a person plans for the cycle after a pilot.
 *
 * @param scopeChange what is different, 1 to 2000 characters
 * @param kickOff its day 1, from today on
 * @param lengthDays 30 to 90
 * @param pilotVolume items agreed for it, 1 to 1,000,000,000
 */
public record NextCyclePlan(String scopeChange, LocalDate kickOff, int lengthDays, long pilotVolume) {}
