package io.pilotgate.labels.formats;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Doccano's JSONL: {@code {"id": 1, "text": "...", "label": [[0, 5, "PER"]]}}, or {@code "entities": [{"start_offset": ...}]} beside
 * relations, or {@code "label": ["positive"]} for classes.
 *
 * <p>Traps: the field is {@code label}, {@code labels} or {@code entities}, by version; an export of all annotators is a ZIP with a file
 * for each, whose name is the annotator, while a single file names nobody; an empty list is an answer ("nothing here") only where the
 * text was confirmed, which the file does not tell: it is taken as one; offsets count code points and the end is behind the mark; ids
 * are given anew at each import, so a key of your own in the text's metadata is the better item.
 */
final class DoccanoFormat implements AnnotationFormat {

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
        return start.startsWith("{")
                && start.lines(1).stream()
                        .anyMatch(line -> line.contains("\"text\"")
                                && (line.contains("\"label\"") && !line.contains("\"answer\"")
                                        || line.contains("\"labels\"")
                                        || line.contains("\"entities\""))
                                && !line.contains("_input_hash"));
    }

    @Override
    public void read(LabelSource source, ReadOptions options, AnnotationSink sink) throws IOException {
        try (JsonItems items = JsonItems.of(source)) {
            for (JsonNode task = items.next(); task != null; task = items.next()) {
                String item = ItemKeys.of(task, options, "id");
                JsonNode answers = answers(task);
                if (item.isEmpty()) {
                    sink.leftOut(LeftOut.NO_ITEM, items.place(), "");
                } else if (answers == null) {
                    sink.leftOut(LeftOut.UNANSWERED, items.place(), item);
                } else {
                    Optional<Answer> answer = answer(task, answers, options);
                    String annotator = options.annotator() == null
                            ? source.stem()
                            : JsonValues.text(task.path(options.annotator()));
                    answer.ifPresentOrElse(
                            said -> sink.annotation(new Annotation(items.place(), item, annotator, said)),
                            () -> sink.leftOut(LeftOut.QUARANTINED, items.place(), item));
                }
            }
        }
    }

    private static @Nullable JsonNode answers(JsonNode task) {
        for (String field : List.of("entities", "labels", "label")) {
            if (task.has(field) && !task.path(field).isNull()) {
                return task.path(field);
            }
        }
        return null;
    }

    private static Optional<Answer> answer(JsonNode task, JsonNode answers, ReadOptions options) {
        return switch (options.shape()) {
            case LABEL -> Optional.of(new Answer.Label(String.join("|", JsonValues.texts(answers))));
            case LABELS -> Optional.of(new Answer.Labels(new TreeSet<>(JsonValues.texts(answers))));
            case WRITTEN -> Optional.of(new Answer.Written(String.join("\n", JsonValues.texts(answers))));
            case MARKS -> marks(task, answers, options);
        };
    }

    private static Optional<Answer> marks(JsonNode task, JsonNode answers, ReadOptions options) {
        String text = task.path("text").asText("");
        List<MarkedText.Raw> raw = new ArrayList<>();
        for (JsonNode mark : answers) {
            if (mark.isArray() && mark.size() >= 3) {
                raw.add(new MarkedText.Raw(
                        mark.path(0).asInt(-1), mark.path(1).asInt(-1), JsonValues.text(mark.path(2)), ""));
            } else {
                raw.add(new MarkedText.Raw(
                        mark.path("start_offset").asInt(-1),
                        mark.path("end_offset").asInt(-1),
                        JsonValues.text(mark.path("label")),
                        ""));
            }
        }
        return new MarkedText(text, options, Offsets.CODE_POINTS)
                .marks(raw)
                .map(marks -> new Answer.Marks(text, marks));
    }
}
