package io.pilotgate.labels.formats;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/**
 * Prodigy's JSONL (db-out): spans, choices and binary questions, one answer a line.
 *
 * <p>Traps: {@code "answer": "ignore"} is a skipped item and no answer; {@code "reject"} says that the spans shown were wrong, not what
 * is right, so it is no answer for spans and choices, but "not this class" for a binary question; {@code _task_hash} differs between
 * questions on one text and {@code _input_hash} does not, so items go by the latter unless a field is named; several annotators are
 * {@code _annotator_id} or {@code _session_id}, which begins with the data set's name; offsets are Python's code points, ends are
 * behind the mark; choices are the ids in {@code accept}, and an empty list is "none of them".
 */
final class ProdigyFormat implements AnnotationFormat {

    @Override
    public String name() {
        return "prodigy";
    }

    @Override
    public String description() {
        return "Prodigy JSONL: spans, choices and binary questions; ignored and rejected answers are told apart";
    }

    @Override
    public boolean fits(FileStart start) {
        return start.startsWith("{")
                && start.lines(1).stream()
                        .anyMatch(line -> line.contains("\"answer\"")
                                && (line.contains("_input_hash")
                                        || line.contains("_task_hash")
                                        || line.contains("\"spans\"")
                                        || line.contains("\"accept\"")));
    }

    @Override
    public void read(LabelSource source, ReadOptions options, AnnotationSink sink) throws IOException {
        try (JsonItems items = JsonItems.of(source)) {
            for (JsonNode task = items.next(); task != null; task = items.next()) {
                task(task, items.place(), options, sink);
            }
        }
    }

    private static void task(JsonNode task, Place place, ReadOptions options, AnnotationSink sink) {
        String item = ItemKeys.of(task, options, "_input_hash", "id", "text");
        String said = JsonValues.text(task.path("answer"));
        if (item.isEmpty()) {
            sink.leftOut(LeftOut.NO_ITEM, place, "");
        } else if (said.equals("ignore")) {
            sink.leftOut(LeftOut.SKIPPED, place, item);
        } else if (said.isEmpty()) {
            sink.leftOut(LeftOut.UNANSWERED, place, item);
        } else if (said.equals("reject") && !isBinary(task, options)) {
            sink.leftOut(LeftOut.REJECTED, place, item);
        } else {
            answer(task, said, options)
                    .ifPresentOrElse(
                            answer -> sink.annotation(new Annotation(place, item, annotator(task, options), answer)),
                            () -> sink.leftOut(LeftOut.QUARANTINED, place, item));
        }
    }

    private static boolean isBinary(JsonNode task, ReadOptions options) {
        return options.shape() != ReadOptions.Shape.MARKS && task.has("label") && !task.has("accept");
    }

    private static String annotator(JsonNode task, ReadOptions options) {
        return options.annotator() == null
                ? JsonValues.first(task, "_annotator_id", "_session_id")
                : JsonValues.text(task.path(options.annotator()));
    }

    private static Optional<Answer> answer(JsonNode task, String said, ReadOptions options) {
        return switch (options.shape()) {
            case MARKS -> marks(task, options);
            case LABEL -> Optional.of(new Answer.Label(label(task, said)));
            case LABELS -> Optional.of(new Answer.Labels(new TreeSet<>(JsonValues.texts(task.path("accept")))));
            case WRITTEN -> Optional.of(new Answer.Written(JsonValues.first(task, "user_input", "transcript", "text")));
        };
    }

    private static String label(JsonNode task, String said) {
        if (task.has("accept")) {
            List<String> chosen = JsonValues.texts(task.path("accept"));
            return chosen.isEmpty() ? "(none)" : String.join("|", new TreeSet<>(chosen));
        }
        String label = JsonValues.text(task.path("label"));
        return said.equals("reject") ? "not " + label : label;
    }

    private static Optional<Answer> marks(JsonNode task, ReadOptions options) {
        String text = task.path("text").asText("");
        List<MarkedText.Raw> raw = new ArrayList<>();
        for (JsonNode span : task.path("spans")) {
            raw.add(new MarkedText.Raw(
                    span.path("start").asInt(-1),
                    span.path("end").asInt(-1),
                    JsonValues.text(span.path("label")),
                    span.path("text").asText("")));
        }
        return new MarkedText(text, options, Offsets.CODE_POINTS)
                .marks(raw)
                .map(marks -> new Answer.Marks(text, marks));
    }
}
