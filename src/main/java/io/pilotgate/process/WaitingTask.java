package io.pilotgate.process;

import io.pilotgate.kernel.PersonId;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A task that waits for a person, whatever it is about. */
public sealed interface WaitingTask permits OpenTask, OpenEvaluationTask {

    String id();

    String key();

    String name();

    String documentation();

    @Nullable
    PersonId assignee();

    Set<String> roles();

    @Nullable
    Instant due();
}
