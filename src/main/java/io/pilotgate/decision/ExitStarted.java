package io.pilotgate.decision;

import io.pilotgate.kernel.PilotId;
import java.time.LocalDate;

/**
 * The work with the vendor ends.
 *
 * @param early whether the pilot was stopped before its end
 * @param due the date in the pilot's zone by which every part is done
 */
public record ExitStarted(PilotId pilot, boolean early, LocalDate due) {}
