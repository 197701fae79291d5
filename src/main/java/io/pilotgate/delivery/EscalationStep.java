package io.pilotgate.delivery;

import io.pilotgate.kernel.PersonId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One thing that was said about a vendor's question.
 *
 * @param text question, answer or reason; may be empty where the vendor accepts an answer
 * @param sopVersion the version of the SOP that an answer made, null where it made none
 */
public record EscalationStep(
        EscalationAct act, String text, @Nullable String sopVersion, PersonId by, Instant at) {}
