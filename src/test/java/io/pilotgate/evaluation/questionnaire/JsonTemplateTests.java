package io.pilotgate.evaluation.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.pilotgate.kernel.Refusal;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonTemplateTests {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    @Test
    void every_answer_comes_back_as_it_was_saved() {
        Map<String, String> answers =
                Map.of(Asked.LINE, "=1+1", Asked.TEXT, "First\nsecond \"quoted\"", Asked.YES_NO, "no");
        Map<String, List<String>> links = Map.of(Asked.LINE, List.of("https://labelworks.example/iso.pdf"));

        ReadAnswers read = read(template(answers, links));

        assertThat(read.answers()).isEqualTo(answers);
        assertThat(read.links()).isEqualTo(links);
    }

    @Test
    void programs_write_values_as_what_they_are() {
        ReadAnswers read = read(file("""
                {"key": "SEC1.coversWork", "answer": true}, {"key": "QUA1.target", "answer": 0.985},
                {"key": "SEC1.scope", "answer": null}, {"key": "SEC1.site", "answer": ["Porto"]}"""));

        assertThat(read.answers()).isEqualTo(Map.of(Asked.YES_NO, "yes", "QUA1.target", "0.985", "SEC1.site", "Porto"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"key\": \"SEC1.issuedOn\", \"answer\": \"31.12.2027\"} | answers[0].answer | is not a date",
                "{\"key\": \"SEC1.issuedOn\", \"answer\": {\"day\": 1}} | answers[0].answer | neither a text",
                "{\"key\": \"SEC1.issued\", \"answer\": \"x\"} | answers[0].key | the key of no question",
                "{\"answer\": \"x\"} | answers[0].key | the key of no question",
                "{\"key\": \"SEC1.issuedOn\", \"anwser\": \"x\"} | answers[0].anwser | There is no field 'anwser'",
                "{\"key\": \"SEC1.scope\", \"links\": [\"see mail\"]} | answers[0].links | is not an address",
                "{\"key\": \"QUA1.target\", \"answer\": 1e999999999} | answers[0].answer | is not a share",
                "{\"key\": \"SEC1.scope\"}, {\"key\": \"SEC1.scope\"} | answers[1].key | answered in answers[0] already",
            })
    void what_cannot_be_meant_is_said_by_place(String lines, String place, String says) {
        Refusal refusal = refused(file(lines));

        assertThat(refusal.reasons()).anySatisfy(reason -> {
            assertThat(reason.place()).isEqualTo(place);
            assertThat(reason.text()).contains(says);
        });
    }

    @Test
    void another_questionnaires_file_is_told_apart() throws IOException {
        ObjectNode other = (ObjectNode) MAPPER.readTree(template(Map.of(), Map.of()));
        other.put("questionnaire", "questionnaire-2").put("version", "0");

        assertThat(refused(MAPPER.writeValueAsBytes(other)).reasons())
                .extracting(Refusal.Reason::place)
                .containsExactly("questionnaire", "version");
    }

    @Test
    void a_broken_file_is_told_where() {
        assertThat(refused("{\"format\": ".getBytes(StandardCharsets.UTF_8)).getMessage())
                .contains("no JSON at line 1");
        assertThat(refused("[]".getBytes(StandardCharsets.UTF_8)).reasons())
                .extracting(Refusal.Reason::place)
                .contains("format", "answers");
        assertThat(refused(new byte[] {'{', (byte) 0xFF}).getMessage()).contains("no JSON");
        assertThat(refused(("{\"a\":" + "[".repeat(100)).getBytes(StandardCharsets.UTF_8))
                        .getMessage())
                .contains("no JSON");
    }

    private static byte[] template(Map<String, String> answers, Map<String, List<String>> links) {
        return TemplateJson.write(Asked.QUESTIONNAIRE, Asked.QUESTIONS, answers, links);
    }

    private static byte[] file(String lines) {
        return ("{\"format\": \"" + TemplateJson.FORMAT + "\", \"questionnaire\": \"questionnaire-1\", \"version\": \""
                        + Asked.QUESTIONNAIRE.version() + "\", \"answers\": [" + lines + "]}")
                .getBytes(StandardCharsets.UTF_8);
    }

    private static ReadAnswers read(byte[] file) {
        return new JsonReading(Asked.QUESTIONNAIRE, Asked.QUESTIONS).read(file);
    }

    private static Refusal refused(byte[] file) {
        return catchThrowableOfType(Refusal.class, () -> read(file));
    }
}
