package io.pilotgate.labels.formats;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.List;

/** Reads values that one tool writes as a text, another as a number and a third as a list. */
final class JsonValues {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private JsonValues() {}

    /** A text, or a number as it was written; empty where there is none. */
    static String text(JsonNode node) {
        return node.isValueNode() && !node.isNull() ? node.asText().strip() : "";
    }

    /** The first of these fields that holds a text or number; empty where none does. */
    static String first(JsonNode object, String... fields) {
        for (String field : fields) {
            String text = text(object.path(field));
            if (!text.isEmpty()) {
                return text;
            }
        }
        return "";
    }

    /** A list, or a single value as a list of one; nothing as an empty one. */
    static List<String> texts(JsonNode node) {
        List<String> texts = new ArrayList<>();
        if (node.isArray()) {
            node.forEach(each -> texts.add(text(each)));
        } else if (node.isObject() && node.path("choices").isArray()) {
            node.path("choices").forEach(each -> texts.add(text(each)));
        } else if (!text(node).isEmpty()) {
            texts.add(text(node));
        }
        texts.removeIf(String::isEmpty);
        return texts;
    }

    /** The texts of a list that is written in JSON; none where it is not. */
    static List<String> list(String written) {
        try {
            return texts(JSON.readTree(written));
        } catch (JsonProcessingException otherwise) {
            return List.of();
        }
    }

    static boolean isNothing(JsonNode node) {
        return node.isMissingNode() || node.isNull() || node.isArray() && node.isEmpty();
    }
}
