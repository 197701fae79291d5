package io.pilotgate.labels.formats;

import io.pilotgate.labels.Delimiter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a person says that a file is to be read; what is not said is found out.
 *
 * @param shape what the answers are
 * @param side whether the file is read for its labels or for its truth
 * @param header whether the first row of a table names its columns
 * @param item column, or field of a task, that holds the item's key
 * @param annotator column of who said it
 * @param labels columns of what was said: one, or one an annotator
 * @param truth column of the truth
 * @param turn column of the turn of a conversation
 * @param dimension column of what of a turn is rated
 * @param first column of who gave the first of two answers that are compared
 * @param second column of who gave the second; the same one where it names both, joined by {@code _}
 * @param start column of where a mark begins
 * @param end column of where a mark ends
 * @param offsets how the file counts characters
 * @param inclusiveEnds whether a mark's end is its last character instead of the one behind it
 * @param stratum column, or field of a task, of the part of the work that an item stands for; read with truth alone
 * @param lenient whether columns named for another file are looked for, and guessed where this one has none of them
 * @param commas whether a comma parts the labels of a set in a column where nothing else does
 */
public record ReadOptions(
        Shape shape,
        Side side,
        boolean header,
        @Nullable Delimiter delimiter,
        @Nullable String item,
        @Nullable String annotator,
        List<String> labels,
        @Nullable String truth,
        @Nullable String turn,
        @Nullable String dimension,
        @Nullable String first,
        @Nullable String second,
        @Nullable String start,
        @Nullable String end,
        Offsets offsets,
        boolean inclusiveEnds,
        @Nullable String stratum,
        boolean lenient,
        boolean commas) {

    /** What the answers of a file are. */
    public enum Shape {
        LABEL,
        LABELS,
        MARKS,
        WRITTEN
    }

    /** What a file is read for. */
    public enum Side {
        LABELS,
        TRUTH
    }

    public ReadOptions {
        labels = List.copyOf(labels);
    }

    /** To say how; what is left unsaid is found out. */
    public static ReadOptionsBuilder builder(Shape shape) {
        return new ReadOptionsBuilder(shape);
    }

    /** Nothing said. */
    public static ReadOptions of(Shape shape) {
        return builder(shape).build();
    }
}
