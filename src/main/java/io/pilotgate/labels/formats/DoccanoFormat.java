package io.pilotgate.labels.formats;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Doccano's JSONL, or a JSON array of the same: {@code {"id": 1, "text": "...", "label": [[0, 5, "PER"]]}}, or {@code "entities":
 * [{"start_offset": ...}]} beside relations, or {@code "label": ["positive"]} for classes.
 *
 * <p>Traps: the field is {@code label}, {@code labels} or {@code entities}, by version, and {@code cats} for the classes of a text that
 * has spans too, {@code spans} with {@code start} and {@code end} where spaCy has written the same, or {@code annotations} with the {@code user} and number of each label; pictures and recordings have a {@code filename} in place of the text; an export of all annotators is a ZIP with a file
 * for each, whose name is the annotator; an empty list is an answer ("nothing here") only where the text was confirmed, which the file
 * does not tell: it is taken as one for spans and sets, and is no class; offsets count code points and the end is behind the mark; ids
 * are given anew at each import, so a key of your own in the text's metadata is the better item.
 */
final class DoccanoFormat implements AnnotationFormat {

    private static final String BY_USER = "annotations";

    /** Made when a file may be one. */
    private static final class Patterns {
        static final Pattern LABELED = Pattern.compile(
                "\"(labels?|entities|cats|annotations)\"\\s*:\\s*\\[|\"spans\"\\s*:\\s*\\[\\s*\\{\\s*\"(start|end|label)\"");
    }

    @Override
    public String name() {
        return "doccano";
    }

    @Override
    public String description() {
        return "doccano JSONL: spans, classes and texts; a ZIP holds a file for each annotator";
    }

    @Override
    public boolean fits(FileStart start) {
        String first = start.startsWith("{") ? start.lines(1).get(0) : start.startsWith("[") ? start.text() : "";
        return first.contains("\"id\"")
                && (first.contains("\"text\"") || first.contains("\"filename\""))
                && Patterns.LABELED.matcher(first).find()
                && !first.contains("\"result\"")
                && !first.contains("\"annotator")
                && !first.contains("\"answer\"")
                && !first.contains("_input_hash");
    }

    @Override
    public void read(LabelSource source, ReadOptions options, AnnotationSink sink) throws IOException {
        try (JsonItems items = JsonItems.of(source)) {
            for (JsonNode task = items.next(); task != null; task = items.next()) {
                String item = ItemKeys.of(task, options, "id");
                String annotator =
                        options.annotator() == null ? source.stem() : JsonValues.text(task.path(options.annotator()));
                task(task, new JsonSaid(items.place(), item, annotator, options, sink).about(task));
            }
        }
    }

    private static void task(JsonNode task, JsonSaid said) {
        JsonNode answers = answers(task, said.options());
        if (said.item().isEmpty()) {
            said.leftOut(LeftOut.NO_ITEM);
        } else if (answers == null && task.path(BY_USER).isArray()) {
            byUser(task, said);
        } else if (answers == null) {
            said.leftOut(LeftOut.UNANSWERED);
        } else {
            answer(task, answers, said);
        }
    }

    /** Releases of 2020 kept the marks and classes of everybody in one list, each with its user. */
    private static void byUser(JsonNode task, JsonSaid said) {
        Map<String, ArrayNode> users = new LinkedHashMap<>();
        for (JsonNode one : task.path(BY_USER)) {
            ArrayNode all = users.computeIfAbsent(
                    JsonValues.text(one.path("user")), unseen -> JsonNodeFactory.instance.arrayNode());
            boolean isPart = said.options().shape() == ReadOptions.Shape.MARKS || one.has("start_offset");
            all.add(isPart ? one : one.path(one.has("label") ? "label" : "text"));
        }
        if (users.isEmpty()) {
            said.leftOut(LeftOut.UNANSWERED);
        }
        users.forEach((user, answers) -> answer(task, answers, said.by(user)));
    }

    private static void answer(JsonNode task, JsonNode answers, JsonSaid said) {
        if (said.options().shape() == ReadOptions.Shape.MARKS) {
            said.marks(task.path("text").asText(""), marks(answers), Offsets.CODE_POINTS);
        } else if (!answers.isEmpty() && answers.path(0).isContainerNode()) {
            said.leftOut(LeftOut.OTHER_QUESTION);
        } else {
            said.texts(JsonValues.texts(answers));
        }
    }

    private static @Nullable JsonNode answers(JsonNode task, ReadOptions options) {
        List<String> usual = options.shape() == ReadOptions.Shape.MARKS
                ? List.of("entities", "labels", "label", "spans")
                : List.of("cats", "label", "labels", "entities");
        List<String> fields = new ArrayList<>(options.labels());
        if (fields.isEmpty() || options.lenient()) {
            fields.addAll(usual);
        }
        for (String field : fields) {
            if (task.has(field) && !task.path(field).isNull()) {
                return task.path(field);
            }
        }
        return null;
    }

    private static int place(JsonNode mark, int listed, String field, String otherwise) {
        JsonNode place = mark.isArray() ? mark.path(listed) : mark.path(mark.has(field) ? field : otherwise);
        return place.asInt(-1);
    }

    private static List<MarkedText.Raw> marks(JsonNode answers) {
        List<MarkedText.Raw> raw = new ArrayList<>();
        for (JsonNode mark : answers) {
            boolean listed = mark.isArray();
            raw.add(new MarkedText.Raw(
                    place(mark, 0, "start_offset", "start"),
                    place(mark, 1, "end_offset", "end"),
                    JsonValues.text(listed ? mark.path(2) : mark.path("label")),
                    ""));
        }
        return raw;
    }
}
