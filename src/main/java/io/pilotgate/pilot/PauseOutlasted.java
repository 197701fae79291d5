package io.pilotgate.pilot;

import io.pilotgate.kernel.PilotId;

/**
 * The pilot has been paused for longer than its contract allows; nothing ends a pause but a person.
 *
 * @param allowed calendar days of pause in all
 */
public record PauseOutlasted(PilotId pilot, int allowed) {}
