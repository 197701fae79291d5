package io.pilotgate.labels.formats;

import java.util.List;

/**
 * A row of a table, whatever kind of file it was in.
 *
 * @param place where it stands: {@code line 12}, {@code row 12}
 * @param cells as many as the table has columns; a cell that is not there is empty
 */
record TableRow(Place place, List<String> cells) {

    String cell(int column) {
        return column < cells.size() ? cells.get(column).strip() : "";
    }

    /** With the white space around it, which is part of a text. */
    String raw(int column) {
        return column < cells.size() ? cells.get(column) : "";
    }
}
