package io.pilotgate.labels;

import org.jspecify.annotations.Nullable;

/**
 * Where a delimited file keeps what. A column is named as the header names it or by its number, counted from 1; a name goes before a
 * number that reads the same. A column that is not named is guessed from well-known headers. Blank is not named.
 *
 * @param header whether the first row names the columns; without, columns go by number
 * @param delimiter detected when absent
 * @param item the column of the item's id
 * @param annotator the column of who labelled; a file without one holds one delivered label per item
 * @param label the column of the label given
 * @param truth the column of the true label
 * @param stratum the column of the part of the work that an item stands for; read with truth alone
 */
public record LabelColumns(
        boolean header,
        @Nullable Delimiter delimiter,
        @Nullable String item,
        @Nullable String annotator,
        @Nullable String label,
        @Nullable String truth,
        @Nullable String stratum) {

    public LabelColumns {
        item = blankToNull(item);
        annotator = blankToNull(annotator);
        label = blankToNull(label);
        truth = blankToNull(truth);
        stratum = blankToNull(stratum);
    }

    /** Without strata. */
    public LabelColumns(
            boolean header,
            @Nullable Delimiter delimiter,
            @Nullable String item,
            @Nullable String annotator,
            @Nullable String label,
            @Nullable String truth) {
        this(header, delimiter, item, annotator, label, truth, null);
    }

    /** A header and nothing named. */
    public static LabelColumns guessed() {
        return new LabelColumns(true, null, null, null, null, null);
    }

    public LabelColumns headerless() {
        return new LabelColumns(false, delimiter, item, annotator, label, truth, stratum);
    }

    public LabelColumns delimitedBy(@Nullable Delimiter delimiter) {
        return new LabelColumns(header, delimiter, item, annotator, label, truth, stratum);
    }

    public LabelColumns withItem(@Nullable String item) {
        return new LabelColumns(header, delimiter, item, annotator, label, truth, stratum);
    }

    public LabelColumns withAnnotator(@Nullable String annotator) {
        return new LabelColumns(header, delimiter, item, annotator, label, truth, stratum);
    }

    public LabelColumns withLabel(@Nullable String label) {
        return new LabelColumns(header, delimiter, item, annotator, label, truth, stratum);
    }

    public LabelColumns withTruth(@Nullable String truth) {
        return new LabelColumns(header, delimiter, item, annotator, label, truth, stratum);
    }

    public LabelColumns withStratum(@Nullable String stratum) {
        return new LabelColumns(header, delimiter, item, annotator, label, truth, stratum);
    }

    private static @Nullable String blankToNull(@Nullable String column) {
        return column == null || column.isBlank() ? null : column.strip();
    }
}
