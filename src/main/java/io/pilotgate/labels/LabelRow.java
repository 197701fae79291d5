package io.pilotgate.labels;

import org.jspecify.annotations.Nullable;

/**
 * One label as it was given, without the white space around it.
 *
 * @param line where its row starts in the file, counted from 1; a quoted cell may hold line breaks, so rows and lines differ
 * @param item the item's id, never blank
 * @param annotator who gave it, never blank; null when the file names nobody
 * @param label what was given, never blank
 * @param content hash of what the item is, as the vendor tells it; null where the file has none. Two items of one hash
 *     are one content under two names
 */
public record LabelRow(
        long line,
        String item,
        @Nullable String annotator,
        String label,
        @Nullable String content) {

    /** Of a file that says nothing of the contents. */
    public LabelRow(long line, String item, @Nullable String annotator, String label) {
        this(line, item, annotator, label, null);
    }
}
