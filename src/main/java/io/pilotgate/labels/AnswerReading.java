package io.pilotgate.labels;

import com.fasterxml.jackson.annotation.JsonInclude;
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
 * @param firstModel column of who gave the first of two answers that are compared; read with truth alone
 * @param secondModel column of who gave the second; the same one where it names both, joined by {@code _}
 */
public record AnswerReading(
        @Nullable String format,
        List<String> wide,
        @Nullable String turn,
        @Nullable String dimension,
        @Nullable String start,
        @Nullable String end,
        Offsets offsets,
        boolean inclusiveEnds,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String firstModel,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String secondModel) {

    public AnswerReading {
        wide = List.copyOf(wide);
        if (format != null) {
            AnnotationFormats.require(format);
        }
    }

    /** Without models. */
    public AnswerReading(
            @Nullable String format,
            List<String> wide,
            @Nullable String turn,
            @Nullable String dimension,
            @Nullable String start,
            @Nullable String end,
            Offsets offsets,
            boolean inclusiveEnds) {
        this(format, wide, turn, dimension, start, end, offsets, inclusiveEnds, null, null);
    }

    /** Nothing said. */
    public static final AnswerReading FOUND_OUT =
            new AnswerReading(null, List.of(), null, null, null, null, Offsets.AUTO, false);

    AnswerReading withWide(List<String> columns) {
        return new AnswerReading(
                format, columns, turn, dimension, start, end, offsets, inclusiveEnds, firstModel, secondModel);
    }

    /** The same of answers that compare two models. */
    public AnswerReading comparing(@Nullable String first, @Nullable String second) {
        return new AnswerReading(format, wide, turn, dimension, start, end, offsets, inclusiveEnds, first, second);
    }

    /** Whether it says which column names a model. */
    public boolean namesModels() {
        return firstModel != null || secondModel != null;
    }

    /** Whether it names a format other than a table of text. */
    boolean namesAnother() {
        return format != null && !AnnotationFormats.isTable(format);
    }
}
