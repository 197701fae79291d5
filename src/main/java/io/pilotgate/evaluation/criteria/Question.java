package io.pilotgate.evaluation.criteria;

import io.pilotgate.kernel.Refusal;
import java.util.List;
import java.util.stream.Collectors;

/**
 * One sub-question of a criterion.
 *
 * @param key the criterion's code and a name, such as {@code SEC1.certificateNumber}; never changes once it was asked
 * @param text the question as the person reads it
 * @param kind what an answer looks like
 * @param choices what can be chosen, empty for every other kind
 * @param help what a good answer holds; may be empty
 */
public record Question(String key, String text, AnswerKind kind, List<String> choices, String help) {

    public Question {
        choices = List.copyOf(choices);
    }

    public static Question of(String key, AnswerKind kind, String text) {
        return new Question(key, text, kind, List.of(), "");
    }

    public static Question of(String key, AnswerKind kind, String text, String help) {
        return new Question(key, text, kind, List.of(), help);
    }

    public static Question choice(String key, String text, String... choices) {
        return new Question(key, text, AnswerKind.CHOICE, List.of(choices), "");
    }

    public static Question someOf(String key, String text, List<String> choices) {
        return new Question(key, text, AnswerKind.CHOICES, choices, "");
    }

    /** The code of the criterion that asks it. */
    public String criterion() {
        return key.substring(0, key.indexOf('.'));
    }

    /**
     * The one form that an answer is kept in; empty where nothing was answered.
     *
     * @throws Refusal with the question's key as its place
     */
    public String canonical(String written) {
        try {
            String answer = kind.canonical(written);
            return choices.isEmpty()
                    ? answer
                    : answer.lines().map(this::chosen).distinct().collect(Collectors.joining("\n"));
        } catch (Refusal wrong) {
            throw Refusal.invalid(key, wrong.reasons().get(0).text());
        }
    }

    private String chosen(String answer) {
        return choices.stream()
                .filter(choice -> choice.equalsIgnoreCase(answer))
                .findFirst()
                .orElseThrow(() -> Refusal.invalid(
                        key,
                        Refusal.quoted(answer) + " is not one of the choices. Choose " + String.join(" / ", choices)
                                + "."));
    }
}
