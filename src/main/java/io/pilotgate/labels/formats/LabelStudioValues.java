package io.pilotgate.labels.formats;

import com.fasterxml.jackson.databind.JsonNode;
import io.pilotgate.labels.formats.ReadOptions.Shape;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What stands in the values of Label Studio's regions, each kind under a field of its own. */
final class LabelStudioValues {

    private static final List<String> KINDS =
            List.of("choices", "taxonomy", "rating", "number", "selected", "text", "ranker", "datetime", "labels");

    private LabelStudioValues() {}

    /** The answers of these results, in their order. */
    static List<String> of(List<JsonNode> results) {
        List<String> answers = new ArrayList<>();
        results.forEach(result -> answers.addAll(ofValue(result.path("value"))));
        return answers;
    }

    /** What a single value says. */
    static List<String> ofValue(JsonNode value) {
        return KINDS.stream()
                .filter(value::has)
                .findFirst()
                .map(kind -> kind.equals("taxonomy") ? paths(value.path(kind)) : JsonValues.texts(value.path(kind)))
                .orElse(List.of());
    }

    /** Rank from 1, or the group that it was put into, of each thing by its id, as a list or by groups; {@code _} holds what nobody touched. */
    static Map<String, String> ranks(JsonNode ranker) {
        Map<String, String> ranks = new LinkedHashMap<>();
        List<String> groups = new ArrayList<>();
        ranker.fieldNames().forEachRemaining(groups::add);
        groups.remove("_");
        if (groups.size() < 2) {
            JsonNode order =
                    ranker.isArray() ? ranker : groups.isEmpty() ? ranker.path("_") : ranker.path(groups.get(0));
            JsonValues.texts(order).forEach(thing -> ranks.put(thing, Integer.toString(ranks.size() + 1)));
        } else {
            groups.forEach(group -> JsonValues.texts(ranker.path(group)).forEach(thing -> ranks.put(thing, group)));
        }
        return ranks;
    }

    /** Of the results those that say something of the item in this shape: what was typed, or else what is said of it as a whole. */
    static List<JsonNode> answers(List<JsonNode> results, Shape shape) {
        List<JsonNode> typed = results.stream()
                .filter(result -> shape == Shape.WRITTEN && isTyped(result.path("value")))
                .sorted(Comparator.comparingDouble(
                        result -> result.path("value").path("start").asDouble(0)))
                .toList();
        List<JsonNode> whole = results.stream()
                .filter(result -> !result.path("value").has("start"))
                .toList();
        return !typed.isEmpty() ? typed : !whole.isEmpty() ? whole : results;
    }

    private static boolean isTyped(JsonNode value) {
        return value.has("text") && KINDS.stream().allMatch(kind -> kind.equals("text") || !value.has(kind));
    }

    /** Marked parts of a text among these results. */
    static List<MarkedText.Raw> marks(List<JsonNode> results) {
        List<MarkedText.Raw> raw = new ArrayList<>();
        results.forEach(result -> addMarks(result.path("value"), raw));
        return raw;
    }

    static void addMarks(JsonNode value, List<MarkedText.Raw> raw) {
        if (value.has("start") && value.has("end")) {
            JsonNode places = isInHtml(value) ? value.path("globalOffsets") : value;
            for (String type : types(value)) {
                raw.add(new MarkedText.Raw(
                        places.path("start").asInt(-1),
                        places.path("end").asInt(-1),
                        type,
                        value.path("text").asText("")));
            }
        }
    }

    /** Whether a part is marked by paths into a page, beside which its places in the page's text stand. */
    private static boolean isInHtml(JsonNode value) {
        return value.path("start").isTextual() && value.has("globalOffsets");
    }

    /** The types of a marked part: {@code labels}, or the name of the tag in some projects. */
    private static List<String> types(JsonNode value) {
        for (String field : List.of("labels", "hypertextlabels", "paragraphlabels", "choices")) {
            if (value.path(field).isArray()) {
                return JsonValues.texts(value.path(field));
            }
        }
        return List.of("");
    }

    /** The text that was marked: of a page what it shows, without its tags. */
    static String textOf(JsonNode task, List<JsonNode> results) {
        return shown(
                marked(task, results),
                results.stream().map(result -> result.path("value")).toList());
    }

    /** What a page shows, where these values are of a page. */
    static String shown(String text, Iterable<JsonNode> values) {
        for (JsonNode value : values) {
            if (isInHtml(value)) {
                return PageText.of(text);
            }
        }
        return text;
    }

    /** The field of the data that the results point to, or the only long one. */
    private static String marked(JsonNode task, List<JsonNode> results) {
        JsonNode data = task.path("data");
        for (JsonNode result : results) {
            String pointed = JsonValues.text(result.path("to_name"));
            if (data.path(pointed).isTextual()) {
                return data.path(pointed).asText();
            }
        }
        if (data.path("text").isTextual()) {
            return data.path("text").asText();
        }
        String longest = "";
        Iterator<Map.Entry<String, JsonNode>> fields = data.fields();
        while (fields.hasNext()) {
            JsonNode field = fields.next().getValue();
            longest = field.isTextual() && field.asText().length() > longest.length() ? field.asText() : longest;
        }
        return longest;
    }

    private static List<String> paths(JsonNode taxonomy) {
        List<String> paths = new ArrayList<>();
        taxonomy.forEach(path -> paths.add(String.join(" > ", JsonValues.texts(path))));
        return paths;
    }
}
