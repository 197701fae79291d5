package io.pilotgate.delivery;

import io.pilotgate.kernel.PilotId;
import org.jspecify.annotations.Nullable;

/**
 * The buyer answered a question of the vendor.
 *
 * @param sopVersion the version of the SOP that the answer made, null where it made none
 */
public record EscalationAnswered(
        PilotId pilot, int number, @Nullable String sopVersion) {}
