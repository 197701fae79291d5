package io.pilotgate.labels.formats;

import com.fasterxml.jackson.databind.JsonNode;
import io.pilotgate.kernel.Refusal;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Label Studio's JSON-MIN: one flat object for each annotation, the data of the task and the answers side by side.
 *
 * <p>Traps: an item that three people answered is three objects with the same {@code id}; the answers stand under the name of the
 * question, which is any name: the only field that looks like an answer is taken, of several one must be named as the label column; a
 * choice is a text, several are {@code {"choices": [...]}}; spans repeat their words, which decide how offsets count; a skipped task is
 * not in the file at all.
 */
final class LabelStudioMinFormat implements AnnotationFormat {

    private static final Set<String> OWN = Set.of(
            "id", "annotator", "annotation_id", "created_at", "updated_at", "lead_time", "inner_id", "agreement");

    @Override
    public String name() {
        return "label-studio-min";
    }

    @Override
    public String description() {
        return "Label Studio JSON-MIN: choices, spans, ratings and texts, an object for each annotation";
    }

    @Override
    public boolean fits(FileStart start) {
        return start.startsWith("[")
                && start.text().contains("\"annotation_id\"")
                && start.text().contains("\"lead_time\"");
    }

    @Override
    public void read(LabelSource source, ReadOptions options, AnnotationSink sink) throws IOException {
        try (JsonItems items = JsonItems.of(source)) {
            for (JsonNode row = items.next(); row != null; row = items.next()) {
                String item = ItemKeys.of(row, options, "id");
                JsonNode answer = row.path(question(row, options, items.place()));
                if (item.isEmpty()) {
                    sink.leftOut(LeftOut.NO_ITEM, items.place(), "");
                } else if (JsonValues.isNothing(answer)) {
                    sink.leftOut(LeftOut.UNANSWERED, items.place(), item);
                } else {
                    said(row, answer, item, items.place(), options, sink);
                }
            }
        }
    }

    private static void said(
            JsonNode row, JsonNode answer, String item, Place place, ReadOptions options, AnnotationSink sink) {
        String annotator = JsonValues.text(row.path(options.annotator() == null ? "annotator" : options.annotator()));
        answer(row, answer, options)
                .ifPresentOrElse(
                        said -> sink.annotation(new Annotation(place, item, annotator, said)),
                        () -> sink.leftOut(LeftOut.QUARANTINED, place, item));
    }

    private static String question(JsonNode row, ReadOptions options, Place place) {
        if (!options.labels().isEmpty()) {
            return options.labels().get(0);
        }
        List<String> questions = new ArrayList<>();
        Iterator<String> names = row.fieldNames();
        while (names.hasNext()) {
            String name = names.next();
            JsonNode value = row.path(name);
            boolean looksLikeAnswer = value.isArray()
                    || value.has("choices")
                    || value.isTextual()
                            && value.asText().length() < 100
                            && !value.asText().contains("/");
            if (!OWN.contains(name) && looksLikeAnswer) {
                questions.add(name);
            }
        }
        List<String> lists =
                questions.stream().filter(name -> row.path(name).isArray()).toList();
        List<String> candidates = options.shape() == ReadOptions.Shape.MARKS ? lists : questions;
        if (candidates.size() != 1) {
            throw Refusal.invalid(
                    place.toString(),
                    "Which field holds the answers? Name it as the label column"
                            + (candidates.isEmpty() ? "." : ": one of " + String.join(", ", candidates) + "."));
        }
        return candidates.get(0);
    }

    private static Optional<Answer> answer(JsonNode row, JsonNode answer, ReadOptions options) {
        return switch (options.shape()) {
            case LABEL -> Optional.of(new Answer.Label(String.join("|", JsonValues.texts(answer))));
            case LABELS -> Optional.of(new Answer.Labels(new TreeSet<>(JsonValues.texts(answer))));
            case WRITTEN -> Optional.of(new Answer.Written(String.join("\n", JsonValues.texts(answer))));
            case MARKS -> marks(row, answer, options);
        };
    }

    private static Optional<Answer> marks(JsonNode row, JsonNode answer, ReadOptions options) {
        String text = row.path("text").asText("");
        List<MarkedText.Raw> raw = new ArrayList<>();
        for (JsonNode mark : answer) {
            for (String type : LabelStudioValues.types(mark)) {
                raw.add(new MarkedText.Raw(
                        mark.path("start").asInt(-1),
                        mark.path("end").asInt(-1),
                        type,
                        mark.path("text").asText("")));
            }
        }
        return new MarkedText(text, options, Offsets.UTF16).marks(raw).map(marks -> new Answer.Marks(text, marks));
    }
}
