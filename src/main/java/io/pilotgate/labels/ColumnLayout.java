package io.pilotgate.labels;

import io.pilotgate.kernel.Refusal;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Which column of a file is what.
 *
 * @param columns how the caller named them
 * @param firstRow the header, or the first row of a file without one
 * @param places the index of each column that is read, counted from 0
 * @param discreet whether columns are told by number, but for those that were found by a well-known name
 */
record ColumnLayout(LabelColumns columns, List<String> firstRow, Map<ColumnRole, Integer> places, boolean discreet) {

    /** A file may be hundreds of columns wide; nobody reads them all in a sentence. */
    private static final int LISTED = 30;

    /** Of a file whose columns are not known yet: they are told by number. */
    static ColumnLayout unnamed(List<String> firstRow) {
        return new ColumnLayout(LabelColumns.guessed().headerless(), firstRow, Map.of(), true);
    }

    int width() {
        return firstRow.size();
    }

    boolean has(ColumnRole role) {
        return places.containsKey(role);
    }

    /** As people say it: {@code column 'label'}, or {@code column 4} without a header. */
    String column(int index) {
        boolean told = isNamed(index) && (!discreet || places.containsValue(index));
        return "column " + (told ? Refusal.quoted(firstRow.get(index)) : String.valueOf(index + 1));
    }

    String name(int index) {
        return isNamed(index) ? firstRow.get(index) : String.valueOf(index + 1);
    }

    LabelColumns resolved(Delimiter delimiter) {
        return new LabelColumns(
                columns.header(),
                delimiter,
                reference(ColumnRole.ITEM),
                reference(ColumnRole.ANNOTATOR),
                reference(ColumnRole.LABEL),
                reference(ColumnRole.TRUTH),
                reference(ColumnRole.STRATUM),
                columns.reading());
    }

    private @Nullable String reference(ColumnRole role) {
        Integer index = places.get(role);
        if (index == null) {
            return null;
        }
        return isNamed(index) ? firstRow.get(index) : String.valueOf(index + 1);
    }

    private boolean isNamed(int index) {
        return columns.header() && index < width() && !firstRow.get(index).isBlank();
    }

    /** All columns with their numbers, for a message. */
    static String listed(List<String> firstRow) {
        String all = IntStream.range(0, Math.min(LISTED, firstRow.size()))
                .mapToObj(index -> (index + 1) + " " + Refusal.quoted(firstRow.get(index)))
                .collect(Collectors.joining(", "));
        int more = firstRow.size() - LISTED;
        return more > 0 ? all + " and " + more + " more" : all;
    }
}
