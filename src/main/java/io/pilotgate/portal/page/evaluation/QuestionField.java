package io.pilotgate.portal.page.evaluation;

import io.pilotgate.evaluation.criteria.AnswerKind;
import io.pilotgate.evaluation.criteria.Answers;
import io.pilotgate.evaluation.criteria.Question;
import io.pilotgate.evaluation.criteria.RoadmapSkills;
import io.pilotgate.portal.page.Option;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.util.MultiValueMap;

/**
 * A question as a field of a form.
 *
 * @param control text, area, date, time, choice, choices or yesno
 */
public record QuestionField(String name, String label, String hint, String control, List<Option> options) {

    static QuestionField of(Question question) {
        String control = switch (question.kind()) {
            case LONG_TEXT, LINES -> "area";
            case DATE -> "date";
            case TIME -> "time";
            case CHOICE -> "choice";
            case CHOICES -> "choices";
            case YES_NO -> "yesno";
            default -> "text";
        };
        return new QuestionField(question.key(), question.text(), hint(question), control, options(question));
    }

    static List<QuestionField> of(List<Question> questions) {
        return questions.stream().map(QuestionField::of).toList();
    }

    static List<String> names(List<Question> questions) {
        return questions.stream().map(Question::key).toList();
    }

    /** What is on record, as the fields of a form hold it. */
    static Map<String, List<String>> proposed(List<Question> questions, Answers answers) {
        Map<String, List<String>> values = new HashMap<>();
        questions.forEach(question -> answers.text(question.key())
                .ifPresent(answer -> values.put(
                        question.key(),
                        question.kind() == AnswerKind.CHOICES ? answer.lines().toList() : List.of(answer))));
        return values;
    }

    /** What was written into the fields of these questions; an empty one takes an answer back. */
    static Map<String, String> written(List<Question> questions, MultiValueMap<String, String> sent) {
        Map<String, String> written = new HashMap<>();
        questions.forEach(question -> {
            List<String> entered = sent.getOrDefault(question.key(), List.of());
            written.put(
                    question.key(),
                    question.kind() == AnswerKind.CHOICES
                            ? String.join("\n", entered)
                            : entered.isEmpty() ? "" : entered.get(0));
        });
        return written;
    }

    private static String hint(Question question) {
        boolean plain = switch (question.kind()) {
            case TEXT, LONG_TEXT, YES_NO, DATE, TIME, CHOICE, CHOICES -> true;
            default -> false;
        };
        return plain || question.help().contains(question.kind().hint())
                ? question.help()
                : (question.help() + " " + question.kind().hint() + ".").strip();
    }

    private static List<Option> options(Question question) {
        Stream<String> values =
                question.kind() == AnswerKind.YES_NO ? Stream.of("yes", "no") : question.choices().stream();
        return values.map(value -> new Option(value, RoadmapSkills.words(value)))
                .toList();
    }
}
