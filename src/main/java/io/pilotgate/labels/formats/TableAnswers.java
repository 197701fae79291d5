package io.pilotgate.labels.formats;

import io.pilotgate.kernel.Refusal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Turns the rows of a table into annotations: long tables have a row for each answer, wide ones a column for each annotator. Sets of
 * labels may stand in one cell, parted by {@code |} or {@code ;}, or in a row each; marks have a row each. Those that take several rows
 * are handed on at the end of the table.
 */
final class TableAnswers {

    /** Whose rows belong together. */
    private record Key(String item, String annotator, String aspect) {}

    private static final class Gathered {
        private final Place place;
        private final List<String> cells = new ArrayList<>(1);
        private final List<MarkedText.Raw> marks = new ArrayList<>();
        private final String content;

        Gathered(Place place, String content) {
            this.place = place;
            this.content = content;
        }
    }

    private final TableColumns columns;
    private final int[] labels;
    private final ReadOptions options;
    private final AnnotationSink sink;
    private final LabelSets sets;
    private long rows;
    private final Map<Key, Gathered> gathered = new LinkedHashMap<>();

    TableAnswers(TableColumns columns, ReadOptions options, AnnotationSink sink) {
        this.columns = columns;
        this.labels = new int[columns.labels().size()];
        for (int label = 0; label < labels.length; label++) {
            labels[label] = columns.labels().get(label);
        }
        this.options = options;
        this.sink = sink;
        this.sets = new LabelSets(options.commas());
    }

    void row(TableRow row) {
        rows++;
        String item = columns.isMatrix() ? Long.toString(rows) : row.cell(columns.item());
        if (item.isEmpty()) {
            sink.leftOut(LeftOut.NO_ITEM, row.place(), "");
            return;
        }
        if (columns.stratum() != TableColumns.NONE) {
            sink.stratum(row.place(), item, row.cell(columns.stratum()));
        }
        for (int column : labels) {
            String annotator = columns.isWide()
                    ? columns.name(column)
                    : columns.annotator() == TableColumns.NONE ? "" : row.cell(columns.annotator());
            answer(row, item, annotator, column);
        }
    }

    private void answer(TableRow row, String item, String annotator, int column) {
        String aspect = aspect(row);
        switch (options.shape()) {
            case LABEL -> label(row, item, annotator, aspect, row.cell(column));
            case WRITTEN ->
                sink.annotation(annotation(row, item, annotator, aspect, new Answer.Written(row.raw(column)), null));
            case LABELS -> {
                String cell = row.cell(column);
                sets.look(cell);
                of(row, item, annotator, aspect).cells.add(cell);
            }
            case MARKS -> mark(row, of(row, item, annotator, aspect), row.cell(column));
        }
    }

    /** An empty cell is no label; an empty set, an empty text and no marks are answers. */
    private void label(TableRow row, String item, String annotator, String aspect, String cell) {
        if (cell.isEmpty()) {
            sink.leftOut(LeftOut.UNANSWERED, row.place(), item);
            return;
        }
        sink.annotation(annotation(row, item, annotator, aspect, new Answer.Label(cell), compared(row)));
    }

    private Annotation annotation(
            TableRow row, String item, String annotator, String aspect, Answer answer, @Nullable Compared compared) {
        return new Annotation(row.place(), item, annotator, aspect, answer, compared, content(row));
    }

    private Gathered of(TableRow row, String item, String annotator, String aspect) {
        return gathered.computeIfAbsent(
                new Key(item, annotator, aspect), unseen -> new Gathered(row.place(), content(row)));
    }

    private String content(TableRow row) {
        return columns.content() == TableColumns.NONE ? "" : row.cell(columns.content());
    }

    private String aspect(TableRow row) {
        String turn = columns.turn() == TableColumns.NONE ? "" : row.cell(columns.turn());
        String dimension = columns.dimension() == TableColumns.NONE ? "" : row.cell(columns.dimension());
        return dimension.isEmpty() ? turn : turn + "\u001f" + dimension;
    }

    private @Nullable Compared compared(TableRow row) {
        if (columns.first() == TableColumns.NONE || columns.second() == TableColumns.NONE) {
            return null;
        }
        return Compared.of(
                row.place(),
                row.cell(columns.first()),
                row.cell(columns.second()),
                columns.first() == columns.second());
    }

    /** A row without start, end and type says that nothing is marked. */
    private void mark(TableRow row, Gathered of, String type) {
        String start = row.cell(columns.start());
        String end = row.cell(columns.end());
        if (!start.isEmpty() || !end.isEmpty()) {
            of.marks.add(new MarkedText.Raw(number(row, start, "start"), number(row, end, "end"), type, ""));
        }
    }

    private static int number(TableRow row, String cell, String column) {
        if (!cell.matches("\\d{1,9}")) {
            throw Refusal.invalid(
                    row.place().toString(),
                    "Under '" + column + "' stands " + Refusal.quoted(cell)
                            + ", which is no number of characters from 0.");
        }
        return Integer.parseInt(cell);
    }

    private SortedSet<String> labels(Gathered said) {
        SortedSet<String> labels = new TreeSet<>();
        said.cells.forEach(cell -> labels.addAll(sets.of(cell)));
        return labels;
    }

    /** Hands on what took several rows. */
    void end() {
        gathered.forEach((key, said) -> {
            if (options.shape() == ReadOptions.Shape.LABELS) {
                sink.annotation(
                        new Annotation(said.place, key.item, key.annotator, key.aspect, new Answer.Labels(labels(said)))
                                .of(said.content));
                return;
            }
            new MarkedText("", options, Offsets.CODE_POINTS)
                    .marks(said.marks)
                    .ifPresentOrElse(
                            marks -> sink.annotation(new Annotation(
                                            said.place,
                                            key.item,
                                            key.annotator,
                                            key.aspect,
                                            new Answer.Measured("", marks))
                                    .of(said.content)),
                            () -> sink.leftOut(LeftOut.QUARANTINED, said.place, key.item));
        });
    }
}
