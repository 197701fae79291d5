package io.pilotgate.labels;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
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
 * @param reading of files that are more than a table of one label a row; null where nothing is said of it
 */
public record LabelColumns(
        boolean header,
        @Nullable Delimiter delimiter,
        @Nullable String item,
        @Nullable String annotator,
        @Nullable String label,
        @Nullable String truth,
        @Nullable String stratum,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable AnswerReading reading) {

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
        this(header, delimiter, item, annotator, label, truth, null, null);
    }

    /** A header and nothing named. */
    public static LabelColumns guessed() {
        return new LabelColumns(true, null, null, null, null, null);
    }

    public LabelColumns headerless() {
        return new LabelColumns(false, delimiter, item, annotator, label, truth, stratum, reading);
    }

    public LabelColumns withItem(@Nullable String item) {
        return new LabelColumns(header, delimiter, item, annotator, label, truth, stratum, reading);
    }

    public LabelColumns withAnnotator(@Nullable String annotator) {
        return new LabelColumns(header, delimiter, item, annotator, label, truth, stratum, reading);
    }

    public LabelColumns withLabel(@Nullable String label) {
        return new LabelColumns(header, delimiter, item, annotator, label, truth, stratum, reading);
    }

    public LabelColumns withTruth(@Nullable String truth) {
        return new LabelColumns(header, delimiter, item, annotator, label, truth, stratum, reading);
    }

    public LabelColumns withStratum(@Nullable String stratum) {
        return new LabelColumns(header, delimiter, item, annotator, label, truth, stratum, reading);
    }

    public LabelColumns readAs(@Nullable AnswerReading reading) {
        return new LabelColumns(header, delimiter, item, annotator, label, truth, stratum, reading);
    }

    /** With what was said of the answers before, where nothing is said of them here but which columns are an annotator's each. */
    public LabelColumns orAs(LabelColumns before) {
        List<String> wide = annotatorColumns();
        if (!answers().equals(AnswerReading.FOUND_OUT.withWide(wide))) {
            return this;
        }
        AnswerReading both = before.answers().withWide(wide);
        return readAs(both.equals(AnswerReading.FOUND_OUT) ? null : both);
    }

    /** Columns of an annotator each, in a wide table; none of a long one. */
    public List<String> annotatorColumns() {
        return answers().wide();
    }

    /** What is said of the file's answers, or that nothing is. */
    AnswerReading answers() {
        return reading == null ? AnswerReading.FOUND_OUT : reading;
    }

    private static @Nullable String blankToNull(@Nullable String column) {
        return column == null || column.isBlank() ? null : column.strip();
    }
}
