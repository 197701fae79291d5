package io.pilotgate.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.Map;

/** Prints figures as JSON for programs, or as lines for people: the same figures, the same names. */
final class FigureOutput {

    private static final int LISTED = 10;

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private FigureOutput() {}

    static void print(Object figures, boolean asJson, PrintWriter out) {
        try {
            if (asJson) {
                out.println(JSON.writeValueAsString(figures));
            } else {
                lines(JSON.valueToTree(figures), "", out);
            }
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
        out.flush();
    }

    private static void lines(JsonNode node, String indent, PrintWriter out) {
        for (Map.Entry<String, JsonNode> field : node.properties()) {
            field(words(field.getKey()), field.getValue(), indent, out);
        }
    }

    private static void field(String name, JsonNode value, String indent, PrintWriter out) {
        if (value.isObject()) {
            out.println(indent + name + (value.isEmpty() ? ": none" : ""));
            lines(value, indent + "  ", out);
        } else if (isInterval(value)) {
            out.println(indent + name + ": [" + text(value.get(0)) + ", " + text(value.get(1)) + "]");
        } else if (value.isArray() && !value.isEmpty() && value.get(0).isObject()) {
            out.println(indent + name);
            int shown = 0;
            for (JsonNode each : value) {
                if (shown++ == LISTED) {
                    out.println(indent + "  ... and " + (value.size() - LISTED) + " more; --json lists them all");
                    break;
                }
                out.println(indent + "  " + inOneLine(each));
            }
        } else if (value.isArray()) {
            out.println(indent + name + ": " + list(value));
        } else {
            out.println(indent + name + ": " + text(value));
        }
    }

    private static String list(JsonNode value) {
        StringBuilder list = new StringBuilder();
        for (int place = 0; place < Math.min(2 * LISTED, value.size()); place++) {
            list.append(place == 0 ? "" : ", ").append(text(value.get(place)));
        }
        int more = value.size() - 2 * LISTED;
        return value.isEmpty() ? "none" : more > 0 ? list + " and " + more + " more" : list.toString();
    }

    private static String inOneLine(JsonNode object) {
        StringBuilder line = new StringBuilder();
        for (Map.Entry<String, JsonNode> field : object.properties()) {
            JsonNode value = field.getValue();
            String text = isInterval(value)
                    ? "[" + text(value.get(0)) + ", " + text(value.get(1)) + "]"
                    : value.isContainerNode() ? value.toString() : text(value);
            line.append(line.isEmpty() ? "" : "  ")
                    .append(words(field.getKey()))
                    .append(' ')
                    .append(text);
        }
        return line.toString();
    }

    private static boolean isInterval(JsonNode value) {
        return value.isArray() && value.size() == 2 && value.get(0).isFloatingPointNumber();
    }

    private static String text(JsonNode value) {
        if (value.isNull()) {
            return "no data";
        }
        return value.isFloatingPointNumber()
                ? String.format(Locale.ROOT, "%.6f", value.asDouble())
                        .replaceAll("(\\.\\d*?)0+$", "$1")
                        .replaceAll("\\.$", "")
                : value.asText();
    }

    /** {@code balancedAccuracy} as people write it. */
    private static String words(String name) {
        return name.matches("[a-z]+([A-Z][a-z0-9]*)+")
                ? name.replaceAll("([A-Z])", " $1").toLowerCase(Locale.ROOT)
                : name;
    }
}
