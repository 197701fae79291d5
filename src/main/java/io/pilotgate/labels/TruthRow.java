package io.pilotgate.labels;

import io.pilotgate.labels.formats.Compared;
import org.jspecify.annotations.Nullable;

/**
 * The true label of one item, without the white space around it.
 *
 * @param line where the item's first row starts in the file, counted from 1
 * @param item the item's id, never blank
 * @param label what is true, never blank
 * @param stratum the part of the work that the item stands for; empty where the file names none
 * @param compared the models whose answers the item puts beside each other; null where the file does not tell
 */
public record TruthRow(
        long line,
        String item,
        String label,
        String stratum,
        @Nullable Compared compared) {

    /** Of an item that compares nothing. */
    public TruthRow(long line, String item, String label, String stratum) {
        this(line, item, label, stratum, null);
    }
}
