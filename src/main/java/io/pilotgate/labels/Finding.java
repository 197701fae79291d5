package io.pilotgate.labels;

/**
 * One thing that is wrong with a file.
 *
 * @param line where its row starts, counted from 1; 0 where it is about the file as a whole
 * @param column as the header names it, or its number in a file without one; empty where it is about the whole row
 * @param code for programs, such as EMPTY
 * @param cause what is wrong, for people: the same words for every finding of one cause
 * @param found what stands there, cut where it is long; may be empty
 * @param mend what to do about it
 */
public record Finding(long line, String column, String code, String cause, String found, String mend) {

    /** About the file, not about one of its rows. */
    public static Finding ofFile(String place, String code, String cause, String mend) {
        return new Finding(0, place, code, cause, "", mend);
    }

    /** As refusals name it: {@code line 3, column 'label'}. */
    public String place() {
        if (line == 0) {
            return column.isEmpty() ? "file" : column;
        }
        return "line " + line + (column.isEmpty() ? "" : ", " + inColumn());
    }

    /** Whether its cause names the place and the mend already, so that nothing is to be counted or added. */
    boolean saysAll() {
        return line == 0 || mend.isEmpty();
    }

    String inColumn() {
        return "column " + (column.matches("[0-9]+") ? column : "'" + column + "'");
    }
}
