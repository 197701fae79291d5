package io.pilotgate.labels.formats;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Iterator;
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
        for (JsonNode result : results) {
            JsonNode value = result.path("value");
            KINDS.stream()
                    .filter(value::has)
                    .findFirst()
                    .ifPresent(kind -> answers.addAll(
                            kind.equals("taxonomy") ? paths(value.path(kind)) : JsonValues.texts(value.path(kind))));
        }
        return answers;
    }

    /** The types of a marked part: {@code labels}, or the name of the tag in some projects. */
    static List<String> types(JsonNode value) {
        for (String field : List.of("labels", "hypertextlabels", "paragraphlabels", "choices")) {
            if (value.path(field).isArray()) {
                return JsonValues.texts(value.path(field));
            }
        }
        return List.of("");
    }

    /** The text that was marked: the field of the data that the results point to, or the only long one. */
    static String textOf(JsonNode task, List<JsonNode> results) {
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
