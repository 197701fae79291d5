package io.pilotgate.portal.entry;

import io.pilotgate.delivery.BatchPurpose;
import io.pilotgate.labels.LabelColumns;
import org.jspecify.annotations.Nullable;

/**
 * What a label batch is for and how its file is read, as it was entered.
 *
 * @param purpose CALIBRATION or PRODUCTION
 * @param header whether the first row names the columns, which it does where nothing is said
 * @param delimiter found out where nothing is said
 */
public record BatchEntry(
        @Nullable String purpose,
        @Nullable String header,
        @Nullable String delimiter,
        @Nullable String itemColumn,
        @Nullable String annotatorColumn,
        @Nullable String labelColumn) {

    public static final BatchEntry EMPTY = new BatchEntry(null, null, null, null, null, null);

    public BatchPurpose batchPurpose() {
        return new Field("purpose", purpose)
                .choice(BatchPurpose.class, "Say what the batch is for: CALIBRATION or PRODUCTION.");
    }

    public LabelColumns columns() {
        return new ColumnsEntry(header, delimiter, itemColumn, annotatorColumn, labelColumn, null).read();
    }
}
