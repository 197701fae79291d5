package io.pilotgate.labels.formats;

import com.fasterxml.jackson.databind.JsonNode;
import io.pilotgate.kernel.Refusal;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Label Studio's JSON: tasks with the annotations of several people, each a list of regions and choices.
 *
 * <p>Traps: {@code was_cancelled} is a skipped task and no answer; {@code predictions} are a model's; {@code completed_by} is a number
 * or an object; {@code ground_truth} marks the annotation that is the truth, if the file is read for its truth; older exports say
 * {@code completions}; ids of tasks are the server's, so name a field of {@code data} as the item where two projects are compared;
 * uploaded files carry eight characters before their name; offsets are JavaScript's UTF-16 units with the end behind the mark, in
 * some versions on it, and the words are repeated in {@code text}: they decide; in a page they are paths, and {@code globalOffsets} count its text without tags; a task with several questions has a {@code from_name}
 * for each: name the one to grade as the label column; what was typed to a part of a recording stands beside the part's label, in the
 * order in which it was typed.
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
        Set<String> questions = new LinkedHashSet<>();
        try (JsonItems items = JsonItems.of(source)) {
            for (JsonNode task = items.next(); task != null; task = items.next()) {
                String item = ItemKeys.of(task, options, "id");
                JsonSaid said = new JsonSaid(items.place(), item, "", options, sink).about(task);
                if (item.isEmpty()) {
                    said.leftOut(LeftOut.NO_ITEM);
                } else {
                    task(task, said, questions);
                }
            }
        }
        JsonSaid.requireQuestion(questions, options);
    }

    private static void task(JsonNode task, JsonSaid said, Set<String> questions) {
        task.path("predictions").forEach(each -> said.leftOut(LeftOut.PREDICTION));
        JsonNode annotations = task.has("annotations") ? task.path("annotations") : task.path("completions");
        if (annotations.isEmpty()) {
            said.leftOut(LeftOut.UNANSWERED);
        }
        boolean marked = false;
        for (JsonNode annotation : annotations) {
            marked |= annotation.path("ground_truth").asBoolean(false);
        }
        for (JsonNode annotation : annotations) {
            boolean other = said.options().side() == ReadOptions.Side.TRUTH
                    && marked
                    && !annotation.path("ground_truth").asBoolean(false);
            if (annotation.path("was_cancelled").asBoolean(false)
                    || annotation.path("skipped").asBoolean(false)) {
                said.leftOut(LeftOut.SKIPPED);
            } else if (!other) {
                annotation.path("result").forEach(result -> questions.add(question(result)));
                annotation(task, annotation, said.by(annotator(annotation)));
            }
        }
    }

    private static void annotation(JsonNode task, JsonNode annotation, JsonSaid said) {
        List<JsonNode> results = new ArrayList<>();
        for (JsonNode result : annotation.path("result")) {
            if (result.has("value") && isAsked(result, said.options())) {
                results.add(result);
            }
        }
        if (said.options().shape() == ReadOptions.Shape.MARKS) {
            said.marks(LabelStudioValues.textOf(task, results), LabelStudioValues.marks(results), Offsets.UTF16);
        } else if (results.isEmpty() && !annotation.path("result").isEmpty()) {
            said.leftOut(LeftOut.OTHER_QUESTION);
        } else {
            List<JsonNode> answers =
                    LabelStudioValues.answers(results, said.options().shape());
            requireOneQuestion(answers, said);
            whole(answers, said);
        }
    }

    /** Of what was put into an order, each thing is an item with its rank. */
    private static void whole(List<JsonNode> answers, JsonSaid said) {
        boolean ranks = said.options().shape() == ReadOptions.Shape.LABEL
                && !answers.isEmpty()
                && answers.stream().allMatch(answer -> answer.path("value").has("ranker"));
        if (ranks) {
            answers.forEach(
                    answer -> LabelStudioValues.ranks(answer.path("value").path("ranker"))
                            .forEach((thing, rank) -> said.of(thing).texts(List.of(rank))));
        } else {
            said.texts(LabelStudioValues.of(answers));
        }
    }

    private static void requireOneQuestion(List<JsonNode> answers, JsonSaid said) {
        Set<String> questions =
                answers.stream().map(LabelStudioFormat::question).collect(Collectors.toCollection(LinkedHashSet::new));
        boolean mayBeSeveral =
                !said.options().labels().isEmpty() && said.options().shape() == ReadOptions.Shape.LABELS;
        if (!mayBeSeveral && questions.size() > 1) {
            throw Refusal.invalid(
                    said.place().toString(),
                    "Which question is graded? Name it as the label column: one of " + JsonSaid.listed(questions)
                            + ".");
        }
    }

    private static boolean isAsked(JsonNode result, ReadOptions options) {
        return options.labels().isEmpty() || options.labels().contains(question(result));
    }

    private static String question(JsonNode result) {
        return JsonValues.text(result.path("from_name"));
    }

    private static String annotator(JsonNode annotation) {
        JsonNode by = annotation.path("completed_by");
        return by.isObject() ? JsonValues.first(by, "email", "id", "username") : JsonValues.text(by);
    }
}
