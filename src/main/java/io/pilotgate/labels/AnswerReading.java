package io.pilotgate.labels;

import io.pilotgate.labels.formats.AnnotationFormats;
import io.pilotgate.labels.formats.Offsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a file is read that is more than a table of one label a row; what is not said is found out.
 *
 * @param format as {@link AnnotationFormats} names it
 * @param wide columns of an annotator each
 * @param turn column of a conversation's turn
 * @param dimension column of what of a turn is rated
 * @param start column of where a mark begins
 * @param end column of where a mark ends
 * @param offsets how the file counts characters
 * @param inclusiveEnds whether a mark's end is its last character instead of the one behind it
 */
public record AnswerReading(
        @Nullable String format,
        List<String> wide,
        @Nullable String turn,
        @Nullable String dimension,
        @Nullable String start,
        @Nullable String end,
        Offsets offsets,
        boolean inclusiveEnds) {

    public AnswerReading {
        wide = List.copyOf(wide);
        if (format != null) {
            AnnotationFormats.require(format);
        }
    }

    /** Nothing said. */
    public static final AnswerReading FOUND_OUT =
            new AnswerReading(null, List.of(), null, null, null, null, Offsets.AUTO, false);

    AnswerReading withWide(List<String> columns) {
        return new AnswerReading(format, columns, turn, dimension, start, end, offsets, inclusiveEnds);
    }

    /** Whether it names a format other than a table of text. */
    boolean namesAnother() {
        return format != null && !AnnotationFormats.isTable(format);
    }
}
