package io.pilotgate.portal.page.questionnaire;

import io.pilotgate.evaluation.criteria.AnswerKind;
import io.pilotgate.evaluation.criteria.Question;
import io.pilotgate.evaluation.questionnaire.Evidence;
import io.pilotgate.portal.page.Option;
import java.util.List;

/**
 * A question on the page of its category.
 *
 * @param look how its field is drawn: select, text, date, time or line
 * @param options what can be chosen, empty for what is written
 * @param answer as it stands; empty where there is none
 * @param decimal whether a phone shows digits for it
 */
public record QuestionRow(
        String key,
        String text,
        String hint,
        String look,
        List<Option> options,
        String answer,
        boolean decimal,
        List<AnswerEvidenceRow> evidence) {

    static QuestionRow of(Question question, String answer, List<Evidence> evidence, String path) {
        return new QuestionRow(
                question.key(),
                question.text(),
                hint(question),
                look(question.kind()),
                options(question),
                answer,
                switch (question.kind()) {
                    case NUMBER, PERCENT, HOURS -> true;
                    default -> false;
                },
                evidence.stream()
                        .filter(lying -> lying.question().equals(question.key()))
                        .map(lying -> AnswerEvidenceRow.of(lying, path))
                        .toList());
    }

    /** What a browser's own control for it says already is not said again. */
    private static String hint(Question question) {
        String how = switch (question.kind()) {
            case YES_NO, CHOICE, DATE, TIME, TEXT, ZONE -> "";
            default -> question.kind().hint() + ".";
        };
        return (question.help() + " " + how).strip();
    }

    private static String look(AnswerKind kind) {
        return switch (kind) {
            case YES_NO, CHOICE, ZONE -> "select";
            case LONG_TEXT, LINES -> "text";
            case DATE -> "date";
            case TIME -> "time";
            default -> "line";
        };
    }

    private static List<Option> options(Question question) {
        return switch (question.kind()) {
            case YES_NO -> List.of(new Option("yes", "Yes"), new Option("no", "No"));
            case CHOICE ->
                question.choices().stream()
                        .map(choice -> new Option(choice, choice))
                        .toList();
            case ZONE -> Option.zones();
            default -> List.of();
        };
    }
}
