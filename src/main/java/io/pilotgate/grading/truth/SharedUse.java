package io.pilotgate.grading.truth;

import io.pilotgate.kernel.PilotId;

/**
 * That sets of one pilot have items by ids that another pilot has sealed too.
 *
 * @param other the other pilot
 * @param items how many
 */
public record SharedUse(PilotId other, long items) {}
