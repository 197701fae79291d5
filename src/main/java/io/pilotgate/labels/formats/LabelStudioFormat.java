package io.pilotgate.labels.formats;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/**
 * Label Studio's JSON: tasks with the annotations of several people, each a list of regions and choices.
 *
 * <p>Traps: {@code was_cancelled} is a skipped task and no answer; {@code predictions} are a model's; {@code completed_by} is a number
 * or an object; {@code ground_truth} marks the annotation that is the truth, if the file is read for its truth; older exports say
 * {@code completions}; ids of tasks are the server's, so name a field of {@code data} as the item where two projects are compared;
 * uploaded files carry eight characters before their name; offsets are JavaScript's UTF-16 units with the end behind the mark, in
 * some versions on it, and the words are repeated in {@code text}: they decide; a task with several questions has a {@code from_name}
 * for each: name the one to grade as the label column.
 */
final class LabelStudioFormat implements AnnotationFormat {

    @Override
    public String name() {
        return "label-studio";
    }

    @Override
    public String description() {
        return "Label Studio JSON: choices, spans, ratings, pairs and texts of several annotators";
    }

    @Override
    public boolean fits(FileStart start) {
        String text = start.text();
        return (start.startsWith("[") || start.startsWith("{"))
                && (text.contains("\"annotations\"") || text.contains("\"completions\""))
                && (text.contains("\"result\"") || text.contains("\"data\""));
    }

    @Override
    public void read(LabelSource source, ReadOptions options, AnnotationSink sink) throws IOException {
        try (JsonItems items = JsonItems.of(source)) {
            for (JsonNode task = items.next(); task != null; task = items.next()) {
                String item = ItemKeys.of(task, options, "id");
                if (item.isEmpty()) {
                    sink.leftOut(LeftOut.NO_ITEM, items.place(), "");
                } else {
                    task(task, item, items.place(), options, sink);
                }
            }
        }
    }

    private static void task(JsonNode task, String item, Place place, ReadOptions options, AnnotationSink sink) {
        task.path("predictions").forEach(each -> sink.leftOut(LeftOut.PREDICTION, place, item));
        JsonNode annotations = task.has("annotations") ? task.path("annotations") : task.path("completions");
        if (annotations.isEmpty()) {
            sink.leftOut(LeftOut.UNANSWERED, place, item);
        }
        boolean marked = false;
        for (JsonNode annotation : annotations) {
            marked |= annotation.path("ground_truth").asBoolean(false);
        }
        for (JsonNode annotation : annotations) {
            boolean other = options.side() == ReadOptions.Side.TRUTH
                    && marked
                    && !annotation.path("ground_truth").asBoolean(false);
            if (annotation.path("was_cancelled").asBoolean(false)
                    || annotation.path("skipped").asBoolean(false)) {
                sink.leftOut(LeftOut.SKIPPED, place, item);
            } else if (!other) {
                annotation(task, annotation, item, place, options, sink);
            }
        }
    }

    private static void annotation(
            JsonNode task, JsonNode annotation, String item, Place place, ReadOptions options, AnnotationSink sink) {
        List<JsonNode> results = new ArrayList<>();
        for (JsonNode result : annotation.path("result")) {
            if (result.has("value") && isAsked(result, options)) {
                results.add(result);
            }
        }
        boolean hasOthers = !annotation.path("result").isEmpty();
        if (results.isEmpty() && (hasOthers || options.shape() == ReadOptions.Shape.LABEL)) {
            sink.leftOut(hasOthers ? LeftOut.OTHER_QUESTION : LeftOut.UNANSWERED, place, item);
            return;
        }
        answer(task, results, options)
                .ifPresentOrElse(
                        answer -> sink.annotation(new Annotation(place, item, annotator(annotation), answer)),
                        () -> sink.leftOut(LeftOut.QUARANTINED, place, item));
    }

    private static boolean isAsked(JsonNode result, ReadOptions options) {
        return options.labels().isEmpty() || options.labels().contains(JsonValues.text(result.path("from_name")));
    }

    private static String annotator(JsonNode annotation) {
        JsonNode by = annotation.path("completed_by");
        return by.isObject() ? JsonValues.first(by, "email", "id", "username") : JsonValues.text(by);
    }

    private static Optional<Answer> answer(JsonNode task, List<JsonNode> results, ReadOptions options) {
        return switch (options.shape()) {
            case LABEL -> Optional.of(new Answer.Label(String.join("|", LabelStudioValues.of(results))));
            case LABELS -> Optional.of(new Answer.Labels(new TreeSet<>(LabelStudioValues.of(results))));
            case WRITTEN -> Optional.of(new Answer.Written(String.join("\n", LabelStudioValues.of(results))));
            case MARKS -> marks(task, results, options);
        };
    }

    private static Optional<Answer> marks(JsonNode task, List<JsonNode> results, ReadOptions options) {
        String text = LabelStudioValues.textOf(task, results);
        List<MarkedText.Raw> raw = new ArrayList<>();
        for (JsonNode result : results) {
            JsonNode value = result.path("value");
            if (value.has("start") && value.has("end")) {
                for (String type : LabelStudioValues.types(value)) {
                    raw.add(new MarkedText.Raw(
                            value.path("start").asInt(-1),
                            value.path("end").asInt(-1),
                            type,
                            value.path("text").asText("")));
                }
            }
        }
        MarkedText marked = new MarkedText(text, options, Offsets.UTF16);
        return marked.marks(raw).map(marks -> new Answer.Marks(text, marks));
    }
}
