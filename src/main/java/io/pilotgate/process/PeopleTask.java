package io.pilotgate.process;

import io.pilotgate.kernel.PersonId;
import io.pilotgate.kernel.PilotId;
import java.util.Map;
import java.util.Set;

/**
 * What completing one user task of the models means to the business. The same rule serves Tasklist, Cockpit, our pages
 * and the API, since all of them complete through the engine, see {@link PeopleTaskRules}.
 *
 * @param key the task's id in its model
 * @param fields the fields of its form; nothing else that is submitted is taken
 * @param deed hands the answers to a room
 */
record PeopleTask(String key, Set<String> fields, Deed deed) {

    /** Refuses with a {@code Refusal}, or does the deed and answers what the model's gateways route on. */
    @FunctionalInterface
    interface Deed {
        Map<String, Object> doIt(PilotId pilot, TaskAnswers answers, PersonId by);
    }

    /** A deed after which the model has nothing to choose. */
    @FunctionalInterface
    interface PlainDeed {
        void doIt(PilotId pilot, TaskAnswers answers, PersonId by);
    }

    static PeopleTask plain(String key, Set<String> fields, PlainDeed deed) {
        return new PeopleTask(key, fields, (pilot, answers, by) -> {
            deed.doIt(pilot, answers, by);
            return Map.of();
        });
    }

    /**
     * An approval: {@code decision} is approve or reject, rejecting needs a {@code reason}.
     *
     * @param routing the variable that says whether it was approved
     */
    static PeopleTask approval(String key, String routing, PlainDeed approve, PlainDeed reject) {
        return approval(key, routing, Set.of(), approve, reject);
    }

    static PeopleTask approval(
            String key, String routing, Set<String> furtherFields, PlainDeed approve, PlainDeed reject) {
        var fields = new java.util.HashSet<>(furtherFields);
        fields.add("decision");
        fields.add("reason");
        return new PeopleTask(key, Set.copyOf(fields), (pilot, answers, by) -> {
            boolean approved = answers.isApproved();
            (approved ? approve : reject).doIt(pilot, answers, by);
            return Map.of(routing, approved);
        });
    }
}
