package io.pilotgate.labels.formats;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/**
 * Argilla's records as JSONL or a JSON array, of both generations: {@code annotation} with {@code status} and {@code annotation_agent}
 * (1.x), and {@code responses} by question (2.x).
 *
 * <p>Traps: {@code prediction} and {@code suggestions} come from a model and are no annotations; only {@code Validated} and
 * {@code submitted} answers count, {@code Discarded} and {@code discarded} ones are rejected items, {@code Default} and {@code draft}
 * ones are not finished; a record of 2.x holds the answers of all annotators and several questions, of which one is graded: name it as
 * the label column; spans are {@code [label, start, end]} in 1.x and objects in 2.x, in code points with the end behind the mark.
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
                        || head.contains("\"annotation_agent\"")
                        || head.contains("\"annotation\"")
                                && head.contains("\"status\"")
                                && head.contains("\"prediction\""));
    }

    @Override
    public void read(LabelSource source, ReadOptions options, AnnotationSink sink) throws IOException {
        try (JsonItems items = JsonItems.of(source)) {
            for (JsonNode record = items.next(); record != null; record = items.next()) {
                String item = ItemKeys.of(record, options, "id", "_server_id", "text");
                if (item.isEmpty()) {
                    sink.leftOut(LeftOut.NO_ITEM, items.place(), "");
                } else if (record.has("responses")) {
                    responses(record, item, items.place(), options, sink);
                } else {
                    firstGeneration(record, item, items.place(), options, sink);
                }
            }
        }
    }

    private static void firstGeneration(
            JsonNode record, String item, Place place, ReadOptions options, AnnotationSink sink) {
        if (!JsonValues.isNothing(record.path("prediction"))) {
            sink.leftOut(LeftOut.PREDICTION, place, item);
        }
        String status = JsonValues.text(record.path("status"));
        if (status.equalsIgnoreCase("discarded")) {
            sink.leftOut(LeftOut.REJECTED, place, item);
        } else if (status.equalsIgnoreCase("default")
                || JsonValues.isNothing(record.path("annotation")) && !isEmptyList(record)) {
            sink.leftOut(LeftOut.UNANSWERED, place, item);
        } else {
            String annotator = JsonValues.text(record.path("annotation_agent"));
            said(record, record.path("annotation"), item, annotator, place, options, sink);
        }
    }

    /** A validated text without a span says that there is none. */
    private static boolean isEmptyList(JsonNode record) {
        return record.path("annotation").isArray();
    }

    private static void responses(JsonNode record, String item, Place place, ReadOptions options, AnnotationSink sink) {
        record.path("suggestions").forEach(each -> sink.leftOut(LeftOut.PREDICTION, place, item));
        boolean any = false;
        Iterator<Map.Entry<String, JsonNode>> questions =
                record.path("responses").fields();
        while (questions.hasNext()) {
            Map.Entry<String, JsonNode> question = questions.next();
            boolean asked = options.labels().isEmpty() || options.labels().contains(question.getKey());
            for (JsonNode response : question.getValue()) {
                any = true;
                String status = JsonValues.text(response.path("status"));
                if (!asked) {
                    sink.leftOut(LeftOut.OTHER_QUESTION, place, item);
                } else if (status.equals("discarded")) {
                    sink.leftOut(LeftOut.REJECTED, place, item);
                } else if (status.equals("draft")) {
                    sink.leftOut(LeftOut.SKIPPED, place, item);
                } else {
                    said(
                            record,
                            response.path("value"),
                            item,
                            JsonValues.text(response.path("user_id")),
                            place,
                            options,
                            sink);
                }
            }
        }
        if (!any) {
            sink.leftOut(LeftOut.UNANSWERED, place, item);
        }
    }

    private static void said(
            JsonNode record,
            JsonNode value,
            String item,
            String annotator,
            Place place,
            ReadOptions options,
            AnnotationSink sink) {
        answer(record, value, options)
                .ifPresentOrElse(
                        answer -> sink.annotation(new Annotation(place, item, annotator, answer)),
                        () -> sink.leftOut(LeftOut.QUARANTINED, place, item));
    }

    private static Optional<Answer> answer(JsonNode record, JsonNode value, ReadOptions options) {
        return switch (options.shape()) {
            case LABEL -> Optional.of(new Answer.Label(String.join("|", JsonValues.texts(value))));
            case LABELS -> Optional.of(new Answer.Labels(new TreeSet<>(JsonValues.texts(value))));
            case WRITTEN -> Optional.of(new Answer.Written(String.join("\n", JsonValues.texts(value))));
            case MARKS -> marks(record, value, options);
        };
    }

    private static Optional<Answer> marks(JsonNode record, JsonNode value, ReadOptions options) {
        String text = text(record);
        List<MarkedText.Raw> raw = new ArrayList<>();
        for (JsonNode mark : value) {
            if (mark.isArray()) {
                raw.add(new MarkedText.Raw(
                        mark.path(1).asInt(-1), mark.path(2).asInt(-1), JsonValues.text(mark.path(0)), ""));
            } else {
                raw.add(new MarkedText.Raw(
                        mark.path("start").asInt(-1),
                        mark.path("end").asInt(-1),
                        JsonValues.text(mark.path("label")),
                        mark.path("text").asText("")));
            }
        }
        return new MarkedText(text, options, Offsets.CODE_POINTS)
                .marks(raw)
                .map(marks -> new Answer.Marks(text, marks));
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
