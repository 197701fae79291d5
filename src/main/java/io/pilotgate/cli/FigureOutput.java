package io.pilotgate.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Prints figures as JSON for programs, or as lines for people: the same figures, the same names. */
final class FigureOutput {

    private static final int LISTED = 10;

    private FigureOutput() {}

    static void print(Object figures, boolean asJson, PrintWriter out) {
        Object tree = FigureTree.of(figures);
        if (asJson) {
            out.println(FigureJson.of(tree));
        } else if (tree instanceof Map<?, ?> fields) {
            lines(fields, "", out);
        }
        out.flush();
    }

    private static void lines(Map<?, ?> fields, String indent, PrintWriter out) {
        for (Map.Entry<?, ?> field : fields.entrySet()) {
            field(words(String.valueOf(field.getKey())), field.getValue(), indent, out);
        }
    }

    private static void field(String name, @Nullable Object value, String indent, PrintWriter out) {
        if (value instanceof Map<?, ?> fields) {
            out.println(indent + name + (fields.isEmpty() ? ": none" : ""));
            lines(fields, indent + "  ", out);
        } else if (value instanceof List<?> list && !list.isEmpty() && list.get(0) instanceof Map<?, ?>) {
            out.println(indent + name);
            list.stream().limit(LISTED).forEach(each -> out.println(indent + "  " + inOneLine(each)));
            if (list.size() > LISTED) {
                out.println(indent + "  ... and " + (list.size() - LISTED) + " more; --json lists them all");
            }
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
