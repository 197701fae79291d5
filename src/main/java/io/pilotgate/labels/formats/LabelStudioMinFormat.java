package io.pilotgate.labels.formats;

import com.fasterxml.jackson.databind.JsonNode;
import io.pilotgate.kernel.Refusal;
import io.pilotgate.labels.formats.ReadOptions.Shape;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Label Studio's JSON-MIN: one flat object for each annotation, the data of the task and the answers side by side.
 *
 * <p>Traps: an item that three people answered is three objects with the same {@code id}; the answers stand under the name of the
 * question, which is any name, behind the {@code id} and before the {@code annotator}, while the task's data stand before: of several
 * questions one must be named as the label column; who marked nothing has no such field at all; a choice is a text, several are
 * {@code {"choices": [...]}}, ratings and numbers are lists of objects; spans repeat their words, which decide how offsets count; a
 * skipped task is not in the file at all.
 */
final class LabelStudioMinFormat implements AnnotationFormat {

    private static final Set<String> BEHIND = Set.of("annotator", "annotation_id");

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
        String who = options.annotator() == null ? "annotator" : options.annotator();
        boolean asked = options.labels().isEmpty();
        Set<String> questions = new LinkedHashSet<>();
        try (JsonItems items = JsonItems.of(source)) {
            for (JsonNode row = items.next(); row != null; row = items.next()) {
                String item = ItemKeys.of(row, options, "id");
                JsonSaid said =
                        new JsonSaid(items.place(), item, JsonValues.text(row.path(who)), options, sink).about(row);
                if (item.isEmpty()) {
                    said.leftOut(LeftOut.NO_ITEM);
                } else {
                    String question = question(row, said);
                    asked |= row.has(question);
                    questions.addAll(answered(row));
                    answer(row, row.path(question), said);
                }
            }
        }
        if (!asked && !questions.isEmpty()) {
            throw Refusal.invalid(
                    "--label-column",
                    "No object has a field " + Refusal.quoted(options.labels().get(0)) + ". Questions: "
                            + JsonSaid.listed(questions) + ".");
        }
    }

    private static void answer(JsonNode row, JsonNode answer, JsonSaid said) {
        if (said.options().shape() == Shape.MARKS) {
            List<MarkedText.Raw> raw = new ArrayList<>();
            answer.forEach(mark -> LabelStudioValues.addMarks(mark, raw));
            said.marks(LabelStudioValues.shown(row.path("text").asText(""), answer), raw, Offsets.UTF16);
            return;
        }
        List<String> texts = new ArrayList<>();
        (answer.isArray() ? answer : List.of(answer))
                .forEach(each ->
                        texts.addAll(each.isObject() ? LabelStudioValues.ofValue(each) : JsonValues.texts(each)));
        said.texts(texts);
    }

    /** Empty where the annotator answered none. */
    private static String question(JsonNode row, JsonSaid said) {
        if (!said.options().labels().isEmpty()) {
            return said.options().labels().get(0);
        }
        boolean marks = said.options().shape() == Shape.MARKS;
        List<String> questions = answered(row).stream()
                .filter(name -> row.path(name).path(0).has("start") == marks)
                .toList();
        if (questions.size() > 1) {
            throw Refusal.invalid(
                    said.place().toString(),
                    "Which field holds the answers? Name it as the label column: one of " + JsonSaid.listed(questions)
                            + ".");
        }
        return questions.isEmpty() ? "" : questions.get(0);
    }

    private static List<String> answered(JsonNode row) {
        List<String> names = new ArrayList<>();
        Iterator<String> fields = row.fieldNames();
        while (fields.hasNext()) {
            String name = fields.next();
            if (BEHIND.contains(name)) {
                return names;
            }
            if (name.equals("id")) {
                names.clear();
            } else {
                names.add(name);
            }
        }
        return names;
    }
}
