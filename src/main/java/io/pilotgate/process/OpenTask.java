package io.pilotgate.process;

import io.pilotgate.kernel.PersonId;
import io.pilotgate.kernel.PilotId;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A task that waits for a person.
 *
 * @param key its id in the model, such as userTask_approveOnboardingGate
 * @param documentation why it is there, from the model
 * @param assignee who claimed it, null while nobody has
 * @param subject what a task beside the phases is about, such as the number of a question; null in the phases
 * @param roles names of the roles that may work on it, lower case
 */
public record OpenTask(
        String id,
        PilotId pilot,
        String key,
        String name,
        String documentation,
        @Nullable PersonId assignee,
        Set<String> roles,
        @Nullable String subject,
        @Nullable Instant due,
        @Nullable Instant followUp)
        implements WaitingTask {}
