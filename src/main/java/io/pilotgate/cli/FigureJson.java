package io.pilotgate.cli;

import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Writes a {@link FigureTree} as JSON, a line for each field. It is written once, at the end of a short process: starting a library for
 * it would take longer than everything that it prints.
 */
final class FigureJson {

    private static final String LINE_END = System.lineSeparator();
    private static final String INDENT = "  ";

    private final StringBuilder json = new StringBuilder();
    private String lineStart = LINE_END;

    private FigureJson() {}

    static String of(@Nullable Object tree) {
        FigureJson writing = new FigureJson();
        writing.write(tree);
        return writing.json.toString();
    }

    private void write(@Nullable Object tree) {
        if (tree instanceof Map<?, ?> map) {
            fields(map);
        } else if (tree instanceof List<?> list) {
            elements(list);
        } else if (tree instanceof Float || tree instanceof Double) {
            number(((Number) tree).doubleValue());
        } else if (tree instanceof Number whole) {
            json.append(whole.longValue());
        } else if (tree == null || tree instanceof Boolean) {
            json.append(tree);
        } else {
            text(tree.toString());
        }
    }

    private void fields(Map<?, ?> map) {
        json.append('{');
        String outer = lineStart;
        lineStart = outer + INDENT;
        for (Iterator<? extends Map.Entry<?, ?>> fields = map.entrySet().iterator(); fields.hasNext(); ) {
            Map.Entry<?, ?> field = fields.next();
            json.append(lineStart);
            text(String.valueOf(field.getKey()));
            json.append(" : ");
            write(field.getValue());
            json.append(fields.hasNext() ? "," : "");
        }
        lineStart = outer;
        json.append(map.isEmpty() ? " " : lineStart).append('}');
    }

    private void elements(List<?> list) {
        json.append("[ ");
        for (int place = 0; place < list.size(); place++) {
            json.append(place > 0 ? ", " : "");
            write(list.get(place));
        }
        json.append(list.isEmpty() ? "]" : " ]");
    }

    /** JSON has no word for what is not a number. */
    private void number(double value) {
        boolean isNumber = Double.isFinite(value);
        json.append(isNumber ? "" : "\"").append(value).append(isNumber ? "" : "\"");
    }

    private void text(String text) {
        json.append('"');
        for (int index = 0; index < text.length(); index++) {
            character(text.charAt(index));
        }
        json.append('"');
    }

    private void character(char character) {
        int named = "\b\t\n\f\r\"\\".indexOf(character);
        if (named >= 0) {
            json.append('\\').append("btnfr\"\\".charAt(named));
        } else if (character < ' ') {
            json.append("\\u00").append(character < 0x10 ? '0' : '1').append("0123456789ABCDEF".charAt(character % 16));
        } else {
            json.append(character);
        }
    }
}
