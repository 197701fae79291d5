package io.pilotgate.labels.formats;

import io.pilotgate.labels.CellNumbers;
import io.pilotgate.labels.DelimitedRows;
import io.pilotgate.labels.NumberedRows;
import io.pilotgate.labels.formats.ReadOptions.Side;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Reads a long table of labels, each row a class or a number that somebody gave to an item, for truth, for answers or for both in one pass,
 * and hands its rows on as {@link AnswerRows}. What it finds is what {@link TableAnswers} finds.
 */
final class NumberedAnswers {

    private final CellNumbers items = new CellNumbers();
    private final CellNumbers annotators = new CellNumbers();
    private final CellNumbers labels = new CellNumbers();
    private final CellNumbers[] texts;
    private final Consumer<AnswerRows> taker;
    private final int item;
    private int annotator = TableColumns.NONE;
    private @Nullable Said truths;
    private @Nullable Said answers;

    /** One column of labels, and who counts them. */
    private record Said(int column, AnnotationSink sink) {}

    private NumberedAnswers(int width, int item, Consumer<AnswerRows> taker) {
        this.texts = new CellNumbers[width];
        this.item = item;
        this.taker = taker;
        texts[item] = items;
    }

    /** Null where a table is of another kind, or somebody wants its rows as annotations. */
    static @Nullable NumberedAnswers of(int width, List<TableColumns> columns, List<Wanted> wanted) {
        Consumer<AnswerRows> taker = wanted.get(0).sink().rows();
        if (taker == null || columns.get(0).isMatrix()) {
            return null;
        }
        NumberedAnswers table = new NumberedAnswers(width, columns.get(0).item(), taker);
        for (int each = 0; each < wanted.size(); each++) {
            if (!table.takesIn(columns.get(each), wanted.get(each))) {
                return null;
            }
        }
        return table;
    }

    private boolean takesIn(TableColumns columns, Wanted wanted) {
        int label = columns.labels().get(0);
        boolean truth = wanted.options().side() == Side.TRUTH;
        if (wanted.options().shape() != ReadOptions.Shape.LABEL
                || !columns.isLong()
                || columns.item() != item
                || wanted.sink().rows() != taker
                || (truth ? truths : answers) != null
                || !isFree(label, labels)) {
            return false;
        }
        Said said = new Said(label, wanted.sink());
        truths = truth ? said : truths;
        answers = truth ? answers : said;
        annotator = truth ? annotator : columns.annotator();
        texts[label] = labels;
        return annotator == TableColumns.NONE || isFree(annotator, annotators);
    }

    private boolean isFree(int column, CellNumbers numbers) {
        return texts[column] == null || texts[column] == numbers;
    }

    /**
     * To the end of the table, or to the first row of another width.
     *
     * @return the rows that were read last
     */
    NumberedRows read(DelimitedRows table) {
        if (annotator != TableColumns.NONE) {
            texts[annotator] = annotators;
        }
        NumberedRows rows = new NumberedRows(texts.length, Arrays.asList(texts));
        boolean begins = true;
        boolean more = true;
        while (more) {
            int[] known = {items.size(), annotators.size(), labels.size()};
            more = table.next(rows);
            taker.accept(new AnswerRows(
                    begins,
                    rows.size(),
                    copy(rows, item),
                    annotator == TableColumns.NONE ? new int[rows.size()] : copy(rows, annotator),
                    said(rows, truths),
                    said(rows, answers),
                    items.from(known[0]),
                    annotators.from(known[1]),
                    labels.from(known[2])));
            begins = false;
        }
        return rows;
    }

    /** A label without an item is none, and told as one or as the other. */
    private int[] said(NumberedRows rows, @Nullable Said said) {
        if (said == null) {
            return new int[rows.size()];
        }
        int[] numbers = copy(rows, said.column);
        int found = 0;
        for (int row = 0; row < numbers.length; row++) {
            if (rows.column(item)[row] == 0) {
                said.sink.leftOut(LeftOut.NO_ITEM, Place.line(rows.line(row)), "");
                numbers[row] = 0;
            } else if (numbers[row] == 0) {
                said.sink.leftOut(LeftOut.UNANSWERED, Place.line(rows.line(row)), items.text(rows.column(item)[row]));
            } else {
                found++;
            }
        }
        said.sink.counted(found);
        return numbers;
    }

    private static int[] copy(NumberedRows rows, int column) {
        return Arrays.copyOf(rows.column(column), rows.size());
    }
}
