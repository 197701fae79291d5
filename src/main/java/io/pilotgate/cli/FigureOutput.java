package io.pilotgate.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Prints figures as JSON for programs, or as lines for people: the same figures, the same names. */
final class FigureOutput {

    private static final int LISTED = 10;

    /** Tables whose names are data, such as a class called {@code bookTitle}, and how deep they are: those stay as they are written. */
    private static final Map<String, Integer> NAMED_BY_DATA = Map.of(
            "perClass",
            1,
            "perType",
            1,
            "confusion",
            2,
            "byModel",
            1,
            "byRater",
            1,
            "dimensions",
            1,
            "otherAnswers",
            1);

    private FigureOutput() {}

    static void print(Object figures, boolean asJson, PrintWriter out) {
        Object tree = FigureTree.of(figures);
        if (asJson) {
            out.println(FigureJson.of(tree));
        } else if (tree instanceof Map<?, ?> fields) {
            lines(fields, 0, "", out);
        }
        out.flush();
    }

    /** @param data how many levels down from here the names are data */
    private static void lines(Map<?, ?> fields, int data, String indent, PrintWriter out) {
        for (Map.Entry<?, ?> field : fields.entrySet()) {
            String name = String.valueOf(field.getKey());
            int below = data > 0 ? data - 1 : NAMED_BY_DATA.getOrDefault(name, 0);
            field(data > 0 ? name : words(name), field.getValue(), below, indent, out);
        }
    }

    private static void field(String name, @Nullable Object value, int data, String indent, PrintWriter out) {
        if (value instanceof Map<?, ?> fields) {
            out.println(indent + name + (fields.isEmpty() ? ": none" : ""));
            lines(fields, data, indent + "  ", out);
        } else if (value instanceof List<?> list && !list.isEmpty() && list.get(0) instanceof Map<?, ?>) {
            out.println(indent + name);
            list.stream().limit(LISTED).forEach(each -> out.println(indent + "  " + inOneLine(each)));
            if (list.size() > LISTED) {
                out.println(indent + "  ... and " + (list.size() - LISTED) + " more; --json lists them all");
            }
        } else if (value instanceof List<?> list
                && !list.isEmpty()
                && list.get(0) instanceof List<?> first
                && !isInterval(first)) {
            out.println(indent + name);
            list.stream().limit(LISTED).forEach(each -> out.println(indent + "  " + list((List<?>) each)));
        } else if (value instanceof List<?> list && !isInterval(value)) {
            out.println(indent + name + ": " + list(list));
        } else {
            out.println(indent + name + ": " + text(value));
        }
    }

    private static String list(List<?> value) {
        StringBuilder list = new StringBuilder();
        for (int place = 0; place < Math.min(2 * LISTED, value.size()); place++) {
            list.append(place == 0 ? "" : ", ").append(text(value.get(place)));
        }
        int more = value.size() - 2 * LISTED;
        return value.isEmpty() ? "none" : more > 0 ? list + " and " + more + " more" : list.toString();
    }

    private static String inOneLine(Object object) {
        StringBuilder line = new StringBuilder();
        for (Map.Entry<?, ?> field : ((Map<?, ?>) object).entrySet()) {
            line.append(line.isEmpty() ? "" : "  ")
                    .append(words(String.valueOf(field.getKey())))
                    .append(' ')
                    .append(text(field.getValue()));
        }
        return line.toString();
    }

    private static boolean isInterval(@Nullable Object value) {
        return value instanceof List<?> list && list.size() == 2 && list.get(0) instanceof Double;
    }

    private static String text(@Nullable Object value) {
        if (value == null) {
            return "no data";
        }
        if (value instanceof Map<?, ?> fields) {
            return "{" + inOneLine(fields) + "}";
        }
        if (value instanceof List<?> list && isInterval(list)) {
            return "[" + text(list.get(0)) + ", " + text(list.get(1)) + "]";
        }
        return value instanceof Double number
                ? String.format(Locale.ROOT, "%.6f", number)
                        .replaceAll("(\\.\\d*?)0+$", "$1")
                        .replaceAll("\\.$", "")
                : value.toString();
    }

    /** {@code balancedAccuracy} as people write it. */
    private static String words(String name) {
        return name.matches("[a-z]+([A-Z][a-z0-9]*)+")
                ? name.replaceAll("([A-Z])", " $1").toLowerCase(Locale.ROOT)
                : name;
    }
}
