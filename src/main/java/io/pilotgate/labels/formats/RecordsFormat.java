package io.pilotgate.labels.formats;

import com.fasterxml.jackson.databind.JsonNode;
import io.pilotgate.kernel.Refusal;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A JSON array of flat objects, or one object a line: a table whose columns are the fields.
 *
 * <p>Traps: a field may be missing in some objects, which is an empty cell; the columns are those of the first hundred objects; lists
 * are read as sets of labels; objects within objects are no cells, name a format that knows them.
 */
final class RecordsFormat implements AnnotationFormat {

    private static final int SAMPLE = 100;

    @Override
    public String name() {
        return "json";
    }

    @Override
    public String description() {
        return "JSON array or JSONL of flat objects: a table whose columns are the fields";
    }

    @Override
    public boolean fits(FileStart start) {
        return start.startsWith("{") || start.startsWith("[");
    }

    @Override
    public void read(LabelSource source, ReadOptions options, AnnotationSink sink) throws IOException {
        List<String> header = header(source);
        if (header.isEmpty()) {
            throw Refusal.invalid("file", source.name() + " has no objects with fields.");
        }
        TableAnswers answers = new TableAnswers(TableColumns.find(header, options, true), options, sink);
        try (JsonItems items = JsonItems.of(source)) {
            for (JsonNode object = items.next(); object != null; object = items.next()) {
                List<String> cells = new ArrayList<>(header.size());
                for (String field : header) {
                    JsonNode value = object.path(field);
                    cells.add(value.isArray() ? list(value, options) : raw(value));
                }
                answers.row(new TableRow(items.place(), cells));
            }
        }
        answers.end();
    }

    /** As it stands, where a label may hold what parts labels in a cell. */
    private static String list(JsonNode value, ReadOptions options) {
        return options.shape() == ReadOptions.Shape.LABELS
                ? value.toString()
                : String.join("|", JsonValues.texts(value));
    }

    private static String raw(JsonNode value) {
        return value.isValueNode() && !value.isNull() ? value.asText() : "";
    }

    private static List<String> header(LabelSource source) throws IOException {
        Set<String> names = new LinkedHashSet<>();
        try (JsonItems items = JsonItems.of(source)) {
            for (JsonNode object = items.next(); object != null && items.number() <= SAMPLE; object = items.next()) {
                Iterator<String> fields = object.fieldNames();
                fields.forEachRemaining(names::add);
            }
        }
        return List.copyOf(names);
    }
}
