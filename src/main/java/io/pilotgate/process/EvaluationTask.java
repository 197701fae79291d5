package io.pilotgate.process;

import io.pilotgate.evaluation.EvaluationId;
import io.pilotgate.kernel.PersonId;
import java.util.Map;
import java.util.Set;

/**
 * What completing one user task of the evaluation model means to the business; the sibling of {@link PeopleTask} for what
 * comes before any pilot.
 *
 * @param key the task's id in its model
 * @param fields the fields of its form; nothing else that is submitted is taken
 * @param deed hands the answers to a room
 */
record EvaluationTask(String key, Set<String> fields, Deed deed) {

    /** Refuses with a {@code Refusal}, or does the deed and answers what the model's gateways route on. */
    @FunctionalInterface
    interface Deed {
        Map<String, Object> doIt(EvaluationId evaluation, TaskAnswers answers, PersonId by);
    }
}
