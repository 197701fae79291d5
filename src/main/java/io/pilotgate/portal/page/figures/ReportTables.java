package io.pilotgate.portal.page.figures;

import com.fasterxml.jackson.databind.JsonNode;
import io.pilotgate.portal.page.Words;
import io.pilotgate.portal.page.chart.ReportTable;
import io.pilotgate.portal.page.chart.ReportTable.ReportRow;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Turns a report of whatever kind into tables that a person reads: objects that are alike become the rows of one. */
final class ReportTables {

    private static final int MOST_ROWS = 50;
    private static final int MOST_COLUMNS = 12;
    private static final int LISTED = 10;

    /** Said in sentences elsewhere on the page. */
    private static final Set<String> SAID = Set.of("notes");

    private static final String TOP = "Counts";

    private static final Map<String, String> WORDS = Map.of(
            "bands", "bands: under 0.7 concerning, over 0.9 strong", "conll", "phrases, as conlleval counts them");

    private final List<ReportTable> tables = new ArrayList<>();

    private ReportTables() {}

    static List<ReportTable> of(JsonNode report) {
        ReportTables made = new ReportTables();
        made.object(TOP, report);
        return made.tables;
    }

    private void object(String title, JsonNode object) {
        List<ReportRow> facts = new ArrayList<>();
        for (Map.Entry<String, JsonNode> field : object.properties()) {
            if (isCell(field.getValue()) && !SAID.contains(field.getKey())) {
                facts.add(new ReportRow(words(field.getKey()), List.of(text(field.getValue()))));
            }
        }
        if (!facts.isEmpty()) {
            tables.add(new ReportTable(title, List.of(), facts, 0));
        }
        Map<List<String>, List<Map.Entry<String, JsonNode>>> alike = new LinkedHashMap<>();
        for (Map.Entry<String, JsonNode> field : object.properties()) {
            if (!isCell(field.getValue())) {
                alike.computeIfAbsent(likeness(field), unseen -> new ArrayList<>())
                        .add(field);
            }
        }
        alike.values().forEach(parts -> parts(title, parts));
    }

    /** Objects with the same fields stand in one table. */
    private static List<String> likeness(Map.Entry<String, JsonNode> field) {
        if (!isFlat(field.getValue())) {
            return List.of(field.getKey());
        }
        List<String> names = new ArrayList<>();
        field.getValue().fieldNames().forEachRemaining(names::add);
        return names;
    }

    private void parts(String above, List<Map.Entry<String, JsonNode>> parts) {
        if (parts.size() > 1) {
            String names = parts.stream().map(part -> words(part.getKey())).collect(Collectors.joining(", "));
            table(
                    title(above, names),
                    parts.stream()
                            .map(part -> Map.entry(words(part.getKey()), part.getValue()))
                            .toList());
        } else {
            part(above, words(parts.get(0).getKey()), parts.get(0).getValue());
        }
    }

    private static String title(String above, String name) {
        return above.equals(TOP) ? capital(name) : above + ", " + name;
    }

    private void part(String above, String name, JsonNode value) {
        String title = title(above, name);
        if (value.isArray()) {
            table(title, entries(value));
        } else if (!value.isEmpty() && value.properties().stream().allMatch(field -> isFlat(field.getValue()))) {
            table(title, List.copyOf(value.properties()));
        } else {
            object(title, value);
        }
    }

    /** Items of a list go by their first field. */
    private static List<Map.Entry<String, JsonNode>> entries(JsonNode list) {
        List<Map.Entry<String, JsonNode>> entries = new ArrayList<>();
        list.forEach(item -> entries.add(Map.entry(entries.size() + 1 + "", item)));
        return entries;
    }

    private void table(String title, List<Map.Entry<String, JsonNode>> entries) {
        Set<String> fields = new LinkedHashSet<>();
        entries.forEach(entry -> entry.getValue().properties().forEach(field -> {
            if (isCell(field.getValue()) && fields.size() < MOST_COLUMNS) {
                fields.add(field.getKey());
            }
        }));
        List<ReportRow> rows = entries.stream()
                .limit(MOST_ROWS)
                .map(entry -> new ReportRow(
                        entry.getKey(),
                        fields.stream()
                                .map(field -> text(entry.getValue().path(field)))
                                .toList()))
                .toList();
        if (!fields.isEmpty()) {
            tables.add(new ReportTable(title, columns(fields, entries), rows, Math.max(0, entries.size() - MOST_ROWS)));
        }
    }

    /** Of a table of labels by labels the columns are data, and stay as they are written. */
    private static List<String> columns(Set<String> fields, List<Map.Entry<String, JsonNode>> entries) {
        boolean areData = entries.stream().allMatch(entry -> fields.contains(entry.getKey()));
        return areData
                ? List.copyOf(fields)
                : fields.stream().map(ReportTables::words).toList();
    }

    private static boolean isFlat(JsonNode node) {
        return node.isObject() && node.properties().stream().allMatch(field -> isCell(field.getValue()));
    }

    private static boolean isCell(JsonNode node) {
        return node.isValueNode()
                || node.isArray() && (node.isEmpty() || node.get(0).isValueNode());
    }

    private static String text(JsonNode value) {
        if (value.isMissingNode()) {
            return "";
        }
        if (value.isNull()) {
            return "no data";
        }
        if (value.isArray()) {
            return list(value);
        }
        if (value.isBoolean()) {
            return value.asBoolean() ? "yes" : "no";
        }
        return value.isFloatingPointNumber()
                ? number(value.asDouble())
                : value.isNumber() ? Words.number(value.asLong()) : value.asText();
    }

    private static String list(JsonNode value) {
        if (value.size() == 2 && value.get(0).isFloatingPointNumber()) {
            return number(value.get(0).asDouble()) + " to "
                    + number(value.get(1).asDouble());
        }
        List<String> texts = new ArrayList<>();
        value.forEach(each -> texts.add(text(each)));
        int more = texts.size() - LISTED;
        String shown = texts.stream().limit(LISTED).collect(Collectors.joining(", "));
        return texts.isEmpty() ? "none" : more > 0 ? shown + " and " + more + " more" : shown;
    }

    /** Six digits: what is compared with other tools should be found again. */
    static String number(double value) {
        return String.format(Locale.ROOT, "%.6f", value)
                .replaceAll("(\\.\\d*?)0+$", "$1")
                .replaceAll("\\.$", "");
    }

    /** {@code balancedAccuracy} as people write it. */
    private static String words(String name) {
        if (WORDS.containsKey(name)) {
            return WORDS.getOrDefault(name, name);
        }
        return name.matches("[a-z]+([A-Z][a-z0-9]*)+")
                ? name.replaceAll("([A-Z])", " $1").toLowerCase(Locale.ROOT)
                : name;
    }

    private static String capital(String name) {
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }
}
