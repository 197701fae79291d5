package io.pilotgate.labels.formats;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/**
 * Prodigy's JSONL (db-out): spans, choices and binary questions, one answer a line.
 *
 * <p>Traps: {@code "answer": "ignore"} is a skipped item and no answer; {@code "reject"} says that the spans shown were wrong, not what
 * is right, so it is no answer for spans, choices and sets, but "not this class" for a binary question; {@code _task_hash} differs between
 * questions on one text and {@code _input_hash} does not, so items go by the latter unless a field is named; several annotators are
 * {@code _annotator_id} or {@code _session_id}, which begins with the data set's name; offsets are Python's code points, ends are
 * behind the mark; a span that has token numbers alone, the last of them inclusive, stands where its tokens stand; choices are the ids in {@code accept}, and an empty list is "none of them"; what was typed stands in
 * {@code user_input} or {@code transcript}, or in a field of another name, which is then the label column, while {@code text} is what
 * was shown.
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
        String first = start.startsWith("{") ? start.lines(1).get(0) : "";
        boolean hashed = first.contains("\"_input_hash\"") && first.contains("\"_task_hash\"");
        return hashed
                || first.contains("\"answer\"")
                        && (first.contains("_input_hash")
                                || first.contains("_task_hash")
                                || first.contains("\"spans\"")
                                || first.contains("\"accept\""));
    }

    @Override
    public void read(LabelSource source, ReadOptions options, AnnotationSink sink) throws IOException {
        try (JsonItems items = JsonItems.of(source)) {
            for (JsonNode task = items.next(); task != null; task = items.next()) {
                String item = ItemKeys.of(task, options, "_input_hash", "id", "text");
                task(task, new JsonSaid(items.place(), item, annotator(task, options), options, sink).about(task));
            }
        }
    }

    private static void task(JsonNode task, JsonSaid said) {
        String answer = JsonValues.text(task.path("answer"));
        if (said.item().isEmpty()) {
            said.leftOut(LeftOut.NO_ITEM);
        } else if (answer.equals("ignore")) {
            said.leftOut(LeftOut.SKIPPED);
        } else if (answer.isEmpty()) {
            said.leftOut(LeftOut.UNANSWERED);
        } else if (answer.equals("reject")) {
            rejected(task, said);
        } else {
            accepted(task, said);
        }
    }

    private static String annotator(JsonNode task, ReadOptions options) {
        return options.annotator() == null
                ? JsonValues.first(task, "_annotator_id", "_session_id")
                : JsonValues.text(task.path(options.annotator()));
    }

    private static void rejected(JsonNode task, JsonSaid said) {
        boolean binary = said.options().shape() == ReadOptions.Shape.LABEL && !task.has("accept");
        String label = binary ? JsonValues.text(task.path("label")) : "";
        if (label.isEmpty()) {
            said.leftOut(LeftOut.REJECTED);
        } else {
            said.texts(List.of("not " + label));
        }
    }

    private static void accepted(JsonNode task, JsonSaid said) {
        switch (said.options().shape()) {
            case MARKS -> said.marks(task.path("text").asText(""), marks(task), Offsets.CODE_POINTS);
            case LABEL -> said.texts(label(task));
            case LABELS -> said.texts(JsonValues.texts(task.path(task.has("accept") ? "accept" : "label")));
            case WRITTEN -> written(task, said);
        }
    }

    private static List<String> label(JsonNode task) {
        if (!task.has("accept")) {
            return JsonValues.texts(task.path("label"));
        }
        List<String> chosen = JsonValues.texts(task.path("accept"));
        return chosen.isEmpty() ? List.of("(none)") : List.copyOf(new TreeSet<>(chosen));
    }

    private static void written(JsonNode task, JsonSaid said) {
        List<String> usual = List.of("user_input", "transcript");
        List<String> named = said.options().labels();
        (named.isEmpty() ? usual : named)
                .stream()
                        .filter(field -> task.path(field).isTextual())
                        .findFirst()
                        .ifPresentOrElse(
                                field -> said.texts(JsonValues.texts(task.path(field))),
                                () -> said.leftOut(LeftOut.UNANSWERED));
    }

    private static List<MarkedText.Raw> marks(JsonNode task) {
        List<MarkedText.Raw> raw = new ArrayList<>();
        for (JsonNode span : task.path("spans")) {
            raw.add(new MarkedText.Raw(
                    place(task, span, "start"),
                    place(task, span, "end"),
                    JsonValues.text(span.path("label")),
                    span.path("text").asText("")));
        }
        return raw;
    }

    /** @param edge start or end */
    private static int place(JsonNode task, JsonNode span, String edge) {
        JsonNode said = span.path(edge);
        JsonNode token = span.path("token_" + edge);
        if (!said.isMissingNode() && !said.isNull() || !token.isInt()) {
            return said.asInt(-1);
        }
        for (JsonNode each : task.path("tokens")) {
            if (each.path("id").equals(token)) {
                return each.path(edge).asInt(-1);
            }
        }
        return -1;
    }
}
