package io.pilotgate.evaluation.questionnaire;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.pilotgate.evaluation.criteria.Question;
import io.pilotgate.kernel.Refusal;
import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** Reads filled-in JSON back, by the keys of the questions; whatever cannot be meant is said by place, all of it. */
final class JsonReading {

    private static final Set<String> FIELDS = Set.of("key", "question", "kind", "choices", "how", "answer", "links");
    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(
                            StreamReadConstraints.builder().maxNestingDepth(20).build())
                    .build())
            .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS, DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private final Questionnaire about;
    private final Map<String, Question> asked;
    private final Mistakes mistakes = new Mistakes();
    private final Map<String, String> seen = new HashMap<>();
    private final Map<String, String> answers = new LinkedHashMap<>();
    private final Map<String, List<String>> links = new LinkedHashMap<>();

    JsonReading(Questionnaire about, FrozenQuestions questions) {
        this.about = about;
        this.asked = questions.questions().stream().collect(Collectors.toMap(Question::key, question -> question));
    }

    ReadAnswers read(byte[] bytes) {
        JsonNode file = parse(bytes);
        expect(file, "format", TemplateJson.FORMAT, "This is no questionnaire in the form of the template.");
        expect(file, "questionnaire", about.id().value(), "This is the template of another questionnaire.");
        expect(file, "version", about.version().hex(), "This is the template of another version of the questions.");
        JsonNode lines = file.path("answers");
        if (!lines.isArray()) {
            mistakes.add("answers", "There is no list of answers. Keep the template's form.");
        }
        for (int index = 0; index < lines.size(); index++) {
            line("answers[" + index + "]", lines.get(index));
        }
        mistakes.refuseIfAny();
        return new ReadAnswers(answers, links);
    }

    private static JsonNode parse(byte[] bytes) {
        if (bytes.length > UploadedWorkbook.MOST_BYTES) {
            throw Refusal.invalid(
                    "file", "The file is larger than 5 MB, which no filled-in template is. Check which it is.");
        }
        try {
            return MAPPER.readTree(bytes);
        } catch (JsonProcessingException broken) {
            String where = broken.getLocation() == null
                    ? ""
                    : " at line " + broken.getLocation().getLineNr() + ", column "
                            + broken.getLocation().getColumnNr();
            throw Refusal.invalid(
                    "file", "The file is no JSON" + where + ". Mend it there, or take the template anew.");
        } catch (IOException broken) {
            throw Refusal.invalid("file", "The file is no JSON in UTF-8. Save it as UTF-8.");
        }
    }

    private void expect(JsonNode file, String field, String value, String otherwise) {
        if (!file.path(field).asText().equals(value)) {
            mistakes.add(field, otherwise + " Take the one from this questionnaire's page and copy the answers over.");
        }
    }

    private void line(String place, JsonNode line) {
        String key = line.path("key").asText();
        Question question = asked.get(key);
        line.fieldNames().forEachRemaining(name -> {
            if (!FIELDS.contains(name)) {
                mistakes.add(place + "." + name, "There is no field " + Refusal.quoted(name) + ". Take it out.");
            }
        });
        if (question == null) {
            mistakes.add(
                    place + ".key", Refusal.quoted(key) + " is the key of no question here. Put the template's back.");
        } else if (seen.putIfAbsent(key, place) != null) {
            mistakes.add(
                    place + ".key", question, "it is answered in " + seen.get(key) + " already. Keep one of the two.");
        } else {
            take(place, line, question);
        }
    }

    private void take(String place, JsonNode line, Question question) {
        String answer = mistakes.orNote(
                place + ".answer", question, () -> question.canonical(text(line.path("answer"), "answer")));
        if (answer != null && !answer.isEmpty()) {
            answers.put(question.key(), answer);
        }
        List<String> found = mistakes.orNote(place + ".links", question, () -> links(line.path("links")));
        if (found != null && !found.isEmpty()) {
            links.put(question.key(), found);
        }
    }

    private static List<String> links(JsonNode written) {
        return text(written, "links")
                .lines()
                .map(String::strip)
                .filter(link -> !link.isEmpty())
                .map(EvidenceFolder::address)
                .toList();
    }

    /** Programs write numbers, truth values and lists as what they are. */
    private static String text(JsonNode value, String field) {
        if (value.isMissingNode() || value.isNull()) {
            return "";
        }
        if (value.isBoolean()) {
            return value.asBoolean() ? "yes" : "no";
        }
        if (value.isNumber()) {
            return value.asText();
        }
        if (value.isArray() && StreamSupport.stream(value.spliterator(), false).allMatch(JsonNode::isTextual)) {
            return StreamSupport.stream(value.spliterator(), false)
                    .map(JsonNode::asText)
                    .collect(Collectors.joining("\n"));
        }
        if (value.isTextual()) {
            return value.asText();
        }
        throw Refusal.invalid(field, "This is neither a text nor a number, yes or no, or a list of texts. Write one.");
    }
}
