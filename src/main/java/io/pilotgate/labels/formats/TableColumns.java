package io.pilotgate.labels.formats;

import io.pilotgate.kernel.Refusal;
import java.util.List;

/**
 * Which column of a table is what, by name or by 1-based number; what is not named is guessed from usual names.
 *
 * @param item {@link #NONE} where all columns are annotators'
 * @param labels of one column; several are wide: a column for each annotator
 */
record TableColumns(
        List<String> names,
        int item,
        int annotator,
        List<Integer> labels,
        int turn,
        int dimension,
        int first,
        int second,
        int start,
        int end,
        int content,
        int stratum) {

    static final int NONE = -1;

    /**
     * Whether the first row names the columns. A truth file of its own may have no header though the labels have one, where none of its
     * first cells is a name that was given or is usual; or have one though the labels have none, where it names an item and a truth.
     */
    static boolean hasHeader(List<String> first, ReadOptions options) {
        return options.lenient()
                ? options.header()
                        ? new HeaderSearch(first, true, true).isNamed(options)
                        : UsualColumns.namesColumns(first)
                : options.header();
    }

    /** @throws Refusal naming the columns there are, where one that is needed is not found */
    static TableColumns find(List<String> header, ReadOptions options) {
        return find(header, options, hasHeader(header, options));
    }

    /**
     * @param named whether the first row names the columns
     * @throws Refusal naming the columns there are, where one that is needed is not found
     */
    static TableColumns find(List<String> header, ReadOptions options, boolean named) {
        HeaderSearch search = new HeaderSearch(header, named, options.lenient());
        int item = search.item(options);
        boolean truth = options.side() == ReadOptions.Side.TRUTH;
        List<Integer> labels = truth ? search.truth(options) : search.labels(options);
        boolean marks = options.shape() == ReadOptions.Shape.MARKS;
        return new TableColumns(
                search.names(),
                item,
                truth
                        ? NONE
                        : search.optional(
                                options.annotator(), UsualColumns.ANNOTATORS, "annotator", "--annotator-column"),
                labels,
                search.optional(options.turn(), UsualColumns.TURNS, "turn", "--turn-column"),
                search.optional(options.dimension(), UsualColumns.DIMENSIONS, "dimension", "--dimension-column"),
                search.given(options.first(), "--first-model-column"),
                search.given(options.second(), "--second-model-column"),
                marks ? search.required(options.start(), UsualColumns.STARTS, "start", "--start-column") : NONE,
                marks ? search.required(options.end(), UsualColumns.ENDS, "end", "--end-column") : NONE,
                truth ? NONE : search.guessed(UsualColumns.CONTENTS),
                truth ? search.optional(options.stratum(), UsualColumns.STRATA, "stratum", "--stratum-column") : NONE);
    }

    /** A row for each label of an item, and nothing else that an answer is told apart by. */
    boolean isLong() {
        return !isWide()
                && turn == NONE
                && dimension == NONE
                && first == NONE
                && second == NONE
                && content == NONE
                && stratum == NONE;
    }

    /** Columns of annotators and nothing else: each row is an item, by its number. */
    boolean isMatrix() {
        return item == NONE;
    }

    boolean isWide() {
        return labels.size() > 1;
    }

    String name(int column) {
        return names.get(column);
    }
}
