package io.pilotgate.evaluation.questionnaire;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.pilotgate.evaluation.criteria.Question;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/**
 * A questionnaire as JSON to fill in.
 *
 * @param format so that a reader knows what it is
 * @param answers one for each question, in their order
 */
@JsonPropertyOrder({"format", "questionnaire", "version", "due", "answers"})
record TemplateJson(String format, String questionnaire, String version, String due, List<Line> answers) {

    static final String FORMAT = "pilotgate-questionnaire/1";

    private static final JsonMapper MAPPER =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    /**
     * A question to answer.
     *
     * @param question for the reader; read back by its key alone, as is how to answer
     */
    record Line(
            String key,
            String question,
            String kind,
            List<String> choices,
            String how,
            String answer,
            List<String> links) {

        static Line of(Question question, String answer, List<String> links) {
            return new Line(
                    question.key(),
                    question.text(),
                    question.kind().name(),
                    question.choices(),
                    question.help().isEmpty()
                            ? question.kind().hint()
                            : question.kind().hint() + ". " + question.help(),
                    answer,
                    links);
        }
    }

    static byte[] write(
            Questionnaire about,
            FrozenQuestions questions,
            Map<String, String> answers,
            Map<String, List<String>> links) {
        var template = new TemplateJson(
                FORMAT,
                about.id().value(),
                about.version().hex(),
                about.due().toString(),
                questions.questions().stream()
                        .map(question -> Line.of(
                                question,
                                answers.getOrDefault(question.key(), ""),
                                links.getOrDefault(question.key(), List.of())))
                        .toList());
        try {
            return MAPPER.writeValueAsString(template).getBytes(StandardCharsets.UTF_8);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
