package io.pilotgate.labels;

import io.pilotgate.kernel.Refusal;
import io.pilotgate.labels.DelimitedRows.Row;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The start of a file of labels, as a person looks at it before saying that it is read rightly.
 *
 * @param columns in the file's order; of a very wide file the first ones
 * @param rows the first rows of data, cut to these columns
 */
public record LabelPreview(List<Column> columns, List<List<String>> rows) {

    /** Of a file that cannot be shown: it is no table, or its delimiter is not clear. */
    public static final LabelPreview NOTHING = new LabelPreview(List.of(), List.of());

    private static final int MOST_COLUMNS = 30;
    private static final int LONGEST_CELL = 80;

    /**
     * A column of the file.
     *
     * @param reference by which it can be named, see {@link LabelColumns}
     * @param name as its header says it, or its number
     * @param readAs what it is read as, such as {@code item}; null where it is not read
     */
    public record Column(
            String reference, String name, @Nullable String readAs) {}

    /** @param most how many rows of data */
    public static LabelPreview of(LabelColumns columns, InputStream file, int most) {
        try {
            return DelimitedRows.read(file, columns.delimiter(), false, rows -> of(columns, rows, most));
        } catch (Refusal notATable) {
            return NOTHING;
        }
    }

    private static LabelPreview of(LabelColumns columns, DelimitedRows rows, int most) {
        Row first = rows.next();
        if (first == null) {
            return NOTHING;
        }
        List<List<String>> shown = new ArrayList<>();
        Row row = columns.header() ? rows.next() : first;
        while (row != null && shown.size() < most) {
            shown.add(cut(row.cells()));
            row = rows.next();
        }
        return new LabelPreview(columns(columns, first), List.copyOf(shown));
    }

    private static List<Column> columns(LabelColumns columns, Row first) {
        Map<ColumnRole, Integer> places = places(columns, first);
        List<String> names = cut(first.cells());
        return IntStream.range(0, names.size())
                .mapToObj(index -> {
                    String number = String.valueOf(index + 1);
                    String name = columns.header() && !names.get(index).isEmpty() ? names.get(index) : number;
                    return new Column(number, name, role(places, index));
                })
                .toList();
    }

    /** Nothing where it is not clear which column is what. */
    private static Map<ColumnRole, Integer> places(LabelColumns columns, Row first) {
        try {
            return new ColumnSearch(columns, first, false)
                    .layoutFor(FileContent.LABELS)
                    .places();
        } catch (Refusal notClear) {
            return Map.of();
        }
    }

    private static @Nullable String role(Map<ColumnRole, Integer> places, int index) {
        return places.entrySet().stream()
                .filter(place -> place.getValue() == index)
                .map(place -> place.getKey().toString())
                .findFirst()
                .orElse(null);
    }

    private static List<String> cut(List<String> cells) {
        return cells.stream().limit(MOST_COLUMNS).map(LabelPreview::cut).toList();
    }

    private static String cut(String cell) {
        String line = CellText.strip(cell).replaceAll("\\p{Cntrl}", " ");
        return line.length() > LONGEST_CELL ? line.substring(0, LONGEST_CELL) + "..." : line;
    }
}
