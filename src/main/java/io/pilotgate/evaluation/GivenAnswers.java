package io.pilotgate.evaluation;

import io.pilotgate.evaluation.criteria.Answers;
import io.pilotgate.evaluation.criteria.References;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;

/**
 * The newest answer to each question of one evaluation.
 *
 * @param at when each of them was given
 */
record GivenAnswers(Answers answers, Map<String, Instant> at) {

    /** Whether any question of the criteria is answered. */
    boolean holdsAny() {
        return answers.values().keySet().stream().anyMatch(GivenAnswers::isOfCriteria);
    }

    /** The day, UTC, on which the last reference that can be asked was named. */
    Optional<LocalDate> referencesNamedOn() {
        return References.namedQuestions(answers).stream()
                .flatMap(question -> Optional.ofNullable(at.get(question)).stream())
                .max(Comparator.naturalOrder())
                .map(last -> LocalDate.ofInstant(last, ZoneOffset.UTC));
    }

    private static boolean isOfCriteria(String key) {
        return key.matches("(SEC|QUA|OPS|COM|STR)[1-5]\\..*");
    }
}
