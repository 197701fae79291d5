package io.pilotgate.portal.entry;

import io.pilotgate.labels.Delimiter;
import io.pilotgate.labels.LabelColumns;
import io.pilotgate.portal.entry.Reading.Read;
import org.jspecify.annotations.Nullable;

/** Where a file keeps what, as it was entered: columns by name, or by number from 1. */
record ColumnsEntry(
        @Nullable String header,
        @Nullable String delimiter,
        @Nullable String item,
        @Nullable String annotator,
        @Nullable String label,
        @Nullable String truth) {

    LabelColumns read() {
        Reading reading = new Reading();
        Field first = new Field("header", header);
        var named = reading.combine(() -> first.optional().isEmpty() || first.isTicked());
        Field between = new Field("delimiter", delimiter);
        Read<Delimiter> chosen = between.optional().isEmpty()
                ? Reading.nothing()
                : reading.at("delimiter", () -> Delimiter.of(between.optional()));
        return reading.finish(() -> new LabelColumns(
                named.get(),
                chosen.orNull(),
                new Field("itemColumn", item).optional(),
                new Field("annotatorColumn", annotator).optional(),
                new Field("labelColumn", label).optional(),
                new Field("truthColumn", truth).optional()));
    }
}
