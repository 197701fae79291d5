package io.pilotgate.labels.formats;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Sets of labels in the cells of a column: {@code ["a","b"]}, {@code a|b} or {@code a;b}, and {@code {"choices":["a","b"]}}, as Label
 * Studio writes several choices into a CSV. A comma may be part of a label; where it may
 * part labels too, it does so if no cell of the column has another sign between them.
 */
final class LabelSets {

    private static final Pattern CHOICES = Pattern.compile("\\{\\s*\"choices\"\\s*:\\s*(\\[.*])\\s*}", Pattern.DOTALL);

    private final boolean commas;
    private boolean partedOtherwise;

    LabelSets(boolean commas) {
        this.commas = commas;
    }

    void look(String cell) {
        partedOtherwise |= cell.indexOf('|') >= 0 || cell.indexOf(';') >= 0 || cell.startsWith("[") || isChoices(cell);
    }

    /** After all cells were looked at. */
    List<String> of(String cell) {
        return commas && !partedOtherwise ? parted(cell, ",") : set(cell);
    }

    private static boolean isChoices(String cell) {
        return cell.startsWith("{") && CHOICES.matcher(cell).matches();
    }

    private static List<String> set(String said) {
        String cell = isChoices(said) ? CHOICES.matcher(said).replaceFirst("$1") : said;
        List<String> read = cell.startsWith("[") ? JsonValues.list(cell) : List.of();
        if (!read.isEmpty()) {
            return read;
        }
        String list = cell.startsWith("[") && cell.endsWith("]")
                ? cell.substring(1, cell.length() - 1)
                        .replaceAll("[\"']\\s*,\\s*[\"']", "|")
                        .replaceAll("^\\s*[\"']|[\"']\\s*$", "")
                : cell;
        return parted(list, "[|;]");
    }

    private static List<String> parted(String list, String sign) {
        List<String> labels = new ArrayList<>();
        Arrays.stream(list.split(sign))
                .map(String::strip)
                .filter(label -> !label.isEmpty())
                .forEach(labels::add);
        return labels;
    }
}
