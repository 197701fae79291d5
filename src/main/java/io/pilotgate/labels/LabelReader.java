package io.pilotgate.labels;

import io.pilotgate.kernel.Refusal;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;

/**
 * Reads labels, truth, or both from a delimited file as {@link DelimitedRows} take it.
 *
 * <p>Rows are handed on while the file is read, so memory follows the items, not the file. The file is refused as a whole, at its
 * end, with all that is wrong: a caller who cannot take its rows back reads once with {@link #check} first, or takes the lists.
 * After the first thing wrong no further row is handed on. The stream is not closed. When it breaks, an
 * {@link java.io.UncheckedIOException} comes out.
 */
public final class LabelReader {

    private final LabelColumns columns;
    private final Predicate<String> knownItems;
    private final boolean discreet;

    private LabelReader(LabelColumns columns, Predicate<String> knownItems, boolean discreet) {
        this.columns = columns;
        this.knownItems = knownItems;
        this.discreet = discreet;
    }

    /** Reads the columns that are named here and guesses the others. */
    public static LabelReader of(LabelColumns columns) {
        return new LabelReader(columns, item -> true, false);
    }

    /** Refuses labels of items that are not known. */
    public LabelReader knowing(Predicate<String> items) {
        return new LabelReader(columns, items, discreet);
    }

    /**
     * Refuses rows by their lines alone and repeats nothing of what the file holds, for truth that must stay unknown: where a header
     * was forgotten, even the first row is some of it. A column is told by its name where that is one of the well-known ones.
     */
    public LabelReader discreet() {
        return new LabelReader(columns, knownItems, true);
    }

    /** @throws Refusal when anything is wrong with the labels */
    public LabelSummary readLabels(InputStream file, Consumer<LabelRow> labels) {
        return new FilePass(columns, FileContent.LABELS, checks(labels, truth -> {}), discreet).over(file);
    }

    /**
     * Without a column of truth the file's labels are the truth. An item may come several times with the same truth; it is handed on once.
     *
     * @throws Refusal when anything is wrong with the truth
     */
    public LabelSummary readTruth(InputStream file, Consumer<TruthRow> truth) {
        return new FilePass(columns, FileContent.TRUTH, checks(label -> {}, truth), discreet).over(file);
    }

    /**
     * Labels and truth of one file, the truth of an item before its first label.
     *
     * @throws Refusal when anything is wrong with either
     */
    public LabelSummary readBoth(InputStream file, Consumer<LabelRow> labels, Consumer<TruthRow> truth) {
        return new FilePass(columns, FileContent.BOTH, checks(labels, truth), discreet).over(file);
    }

    /** @throws Refusal when anything is wrong with the labels */
    public LabelSummary check(InputStream file) {
        return readLabels(file, label -> {});
    }

    /** @throws Refusal when anything is wrong with the labels */
    public List<LabelRow> labels(InputStream file) {
        List<LabelRow> labels = new ArrayList<>();
        readLabels(file, labels::add);
        return labels;
    }

    /** @throws Refusal when anything is wrong with the truth */
    public List<TruthRow> truth(InputStream file) {
        List<TruthRow> truth = new ArrayList<>();
        readTruth(file, truth::add);
        return truth;
    }

    private RowChecks checks(Consumer<LabelRow> labels, Consumer<TruthRow> truth) {
        return new RowChecks(RowRules.knowing(knownItems), labels, truth, new Findings(discreet));
    }
}
