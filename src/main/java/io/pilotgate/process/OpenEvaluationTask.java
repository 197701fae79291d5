package io.pilotgate.process;

import io.pilotgate.evaluation.EvaluationId;
import io.pilotgate.kernel.PersonId;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A task of an evaluation that waits for a person.
 *
 * @param key its id in the model, such as userTask_proposeVerdict
 * @param documentation why it is there, from the model
 * @param assignee who claimed it, null while nobody has
 * @param roles names of the roles that may work on it, lower case
 */
public record OpenEvaluationTask(
        String id,
        EvaluationId evaluation,
        String key,
        String name,
        String documentation,
        @Nullable PersonId assignee,
        Set<String> roles,
        @Nullable Instant due)
        implements WaitingTask {}
