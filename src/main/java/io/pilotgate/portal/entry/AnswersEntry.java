package io.pilotgate.portal.entry;

import io.pilotgate.labels.AnswerReading;
import io.pilotgate.labels.formats.Offsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How a file is read that is more than a table of one label a row, as it was entered. */
record AnswersEntry(
        @Nullable String format,
        @Nullable List<String> annotatorColumns,
        @Nullable String turnColumn,
        @Nullable String dimensionColumn,
        @Nullable String startColumn,
        @Nullable String endColumn,
        @Nullable String offsets,
        @Nullable String inclusiveEnds) {

    /** Null where nothing is said. */
    @Nullable
    AnswerReading read() {
        return comparing(null, null);
    }

    /** The same of a file that names models, too. */
    @Nullable
    AnswerReading comparing(@Nullable String firstModel, @Nullable String secondModel) {
        Field counting = new Field("offsets", offsets);
        AnswerReading said = new AnswerReading(
                        text(format),
                        annotatorColumns == null
                                ? List.of()
                                : annotatorColumns.stream()
                                        .map(String::strip)
                                        .filter(name -> !name.isEmpty())
                                        .toList(),
                        text(turnColumn),
                        text(dimensionColumn),
                        text(startColumn),
                        text(endColumn),
                        counting.optional().isEmpty() ? Offsets.AUTO : counting.choice(Offsets.class, ""),
                        new Field("inclusiveEnds", inclusiveEnds).isTicked())
                .comparing(text(firstModel), text(secondModel));
        return said.equals(AnswerReading.FOUND_OUT) ? null : said;
    }

    private static @Nullable String text(@Nullable String entered) {
        return entered == null || entered.isBlank() ? null : entered.strip();
    }
}
