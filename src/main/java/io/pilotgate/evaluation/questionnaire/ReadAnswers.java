package io.pilotgate.evaluation.questionnaire;

import java.util.List;
import java.util.Map;

/**
 * What was read from a filled-in template: only what is filled in. An empty cell says nothing, so it takes nothing away.
 *
 * @param answers in the form that they are kept in, by the key of their question
 * @param links to evidence, by the key of their question
 */
public record ReadAnswers(Map<String, String> answers, Map<String, List<String>> links) {

    public ReadAnswers {
        answers = Map.copyOf(answers);
        links = Map.copyOf(links);
    }
}
