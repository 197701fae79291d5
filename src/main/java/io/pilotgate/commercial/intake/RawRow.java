package io.pilotgate.commercial.intake;

import java.util.Map;

/**
 * A row as it stands in a file.
 *
 * @param line where it begins
 * @param cells by field; what is empty is not in it
 */
record RawRow(long line, Map<String, String> cells) {

    String cell(String field) {
        return cells.getOrDefault(field, "");
    }

    String place() {
        return "line " + line;
    }
}
