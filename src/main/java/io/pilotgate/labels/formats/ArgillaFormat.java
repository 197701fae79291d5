package io.pilotgate.labels.formats;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.pilotgate.kernel.Refusal;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Argilla's records as JSONL or a JSON array, of all generations: {@code annotation} with {@code status} and {@code annotation_agent}
 * (1.x), {@code responses} by user with {@code values} (feedback data sets of 1.x), and {@code responses} by question (2.x).
 *
 * <p>Traps: {@code prediction} and {@code suggestions} come from a model and are no annotations; only {@code Validated} and
 * {@code submitted} answers count, {@code Discarded} and {@code discarded} ones are rejected items, {@code Default} and {@code draft}
 * ones are not finished; 2.x saves no status at all, so there everything that was said counts; a record of 2.x holds the answers of all
 * annotators and several questions, of which one is graded: name it as the label column; a ranking is an item for each thing ranked;
 * a table of the same has a column for each of a question's answers, users and states;
 * spans are {@code [label, start, end]} in 1.x and objects in 2.x, in code points with the end behind the mark; {@code id} may be the
 * server's while {@code external_id} is yours.
 */
final class ArgillaFormat implements AnnotationFormat {

    @Override
    public String name() {
        return "argilla";
    }

    @Override
    public String description() {
        return "Argilla JSON and JSONL, 1.x and 2.x: classes, spans, ratings, rankings and texts";
    }

    @Override
    public boolean fits(FileStart start) {
        String head = start.text().length() > 20_000 ? start.text().substring(0, 20_000) : start.text();
        return (start.startsWith("{") || start.startsWith("["))
                && (head.contains("\"responses\"") && head.contains("\"fields\"")
                        || head.contains(ArgillaColumns.USERS + "\"")
                        || head.contains("\"annotation_agent\"")
                        || head.contains("\"annotation\"")
                                && head.contains("\"status\"")
                                && head.contains("\"prediction\""));
    }

    @Override
    public void read(LabelSource source, ReadOptions options, AnnotationSink sink) throws IOException {
        Set<String> questions = new LinkedHashSet<>();
        try (JsonItems items = JsonItems.of(source)) {
            for (JsonNode row = items.next(); row != null; row = items.next()) {
                JsonNode record = ArgillaColumns.together(row);
                questions.addAll(byQuestion(record.path("responses")).keySet());
                String item = ItemKeys.of(record, options, "external_id", "id", "_server_id", "text");
                String agent = JsonValues.text(record.path("annotation_agent"));
                JsonSaid said = new JsonSaid(items.place(), item, agent, options, sink).about(record);
                if (item.isEmpty()) {
                    said.leftOut(LeftOut.NO_ITEM);
                } else if (record.has("responses")) {
                    responses(record, said);
                } else {
                    firstGeneration(record, said);
                }
            }
        }
        JsonSaid.requireQuestion(questions, options);
    }

    private static void firstGeneration(JsonNode record, JsonSaid said) {
        if (!JsonValues.isNothing(record.path("prediction"))) {
            said.leftOut(LeftOut.PREDICTION);
        }
        String status = JsonValues.text(record.path("status"));
        JsonNode annotation = record.path("annotation");
        if (status.equalsIgnoreCase("discarded")) {
            said.leftOut(LeftOut.REJECTED);
        } else if (status.equalsIgnoreCase("default") || JsonValues.isNothing(annotation) && !annotation.isArray()) {
            said.leftOut(LeftOut.UNANSWERED);
        } else {
            value(record, annotation, said);
        }
    }

    private static void responses(JsonNode record, JsonSaid said) {
        record.path("suggestions").forEach(each -> said.leftOut(LeftOut.PREDICTION));
        Map<String, List<JsonNode>> questions = byQuestion(record.path("responses"));
        requireOneQuestion(questions, said);
        if (questions.values().stream().allMatch(List::isEmpty)) {
            said.leftOut(LeftOut.UNANSWERED);
        }
        List<String> asked = said.options().labels();
        questions.forEach((question, answers) -> {
            for (JsonNode answer : answers) {
                if (asked.isEmpty() || asked.contains(question)) {
                    response(record, answer, said);
                } else {
                    said.leftOut(LeftOut.OTHER_QUESTION);
                }
            }
        });
    }

    /** By question they stand in 2.x; by user, each with the values of all questions, in 1.x and on the server. */
    private static Map<String, List<JsonNode>> byQuestion(JsonNode responses) {
        Map<String, List<JsonNode>> questions = new LinkedHashMap<>();
        responses
                .fields()
                .forEachRemaining(question -> question.getValue()
                        .forEach(answer -> questions
                                .computeIfAbsent(question.getKey(), unseen -> new ArrayList<>())
                                .add(answer)));
        if (responses.isArray()) {
            for (JsonNode user : responses) {
                user.path("values")
                        .fields()
                        .forEachRemaining(value -> questions
                                .computeIfAbsent(value.getKey(), unseen -> new ArrayList<>())
                                .add(((ObjectNode) user.deepCopy())
                                        .set("value", value.getValue().path("value"))));
            }
        }
        return questions;
    }

    private static void requireOneQuestion(Map<String, List<JsonNode>> questions, JsonSaid said) {
        if (said.options().labels().isEmpty() && questions.size() > 1) {
            throw Refusal.invalid(
                    said.place().toString(),
                    "Which question is graded? Name it as the label column: one of "
                            + JsonSaid.listed(questions.keySet()) + ".");
        }
    }

    private static void response(JsonNode record, JsonNode answer, JsonSaid said) {
        String status = JsonValues.text(answer.path("status"));
        if (status.equals("discarded")) {
            said.leftOut(LeftOut.REJECTED);
        } else if (status.equals("draft")) {
            said.leftOut(LeftOut.SKIPPED);
        } else if (answer.path("value").isMissingNode() || answer.path("value").isNull()) {
            said.leftOut(LeftOut.UNANSWERED);
        } else {
            value(record, answer.path("value"), said.by(JsonValues.text(answer.path("user_id"))));
        }
    }

    private static void value(JsonNode record, JsonNode value, JsonSaid said) {
        if (said.options().shape() == ReadOptions.Shape.MARKS) {
            said.marks(text(record), marks(value), Offsets.CODE_POINTS);
        } else if (value.path(0).has("rank")) {
            value.forEach(ranked ->
                    said.of(JsonValues.text(ranked.path("value"))).texts(JsonValues.texts(ranked.path("rank"))));
        } else if (!value.isEmpty() && value.path(0).isContainerNode()) {
            said.leftOut(LeftOut.OTHER_QUESTION);
        } else {
            said.texts(JsonValues.texts(value));
        }
    }

    private static List<MarkedText.Raw> marks(JsonNode value) {
        List<MarkedText.Raw> raw = new ArrayList<>();
        for (JsonNode mark : value) {
            boolean listed = mark.isArray();
            raw.add(new MarkedText.Raw(
                    (listed ? mark.path(1) : mark.path("start")).asInt(-1),
                    (listed ? mark.path(2) : mark.path("end")).asInt(-1),
                    JsonValues.text(listed ? mark.path(0) : mark.path("label")),
                    mark.path("text").asText("")));
        }
        return raw;
    }

    /** In 2.x the text is one of the fields; the only one, or the one that is called so. */
    private static String text(JsonNode record) {
        if (record.has("text")) {
            return record.path("text").asText("");
        }
        JsonNode fields = record.path("fields");
        if (fields.has("text")) {
            return fields.path("text").asText("");
        }
        return fields.size() == 1 ? fields.elements().next().asText("") : "";
    }
}
