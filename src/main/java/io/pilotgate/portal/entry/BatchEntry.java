package io.pilotgate.portal.entry;

import io.pilotgate.delivery.BatchPurpose;
import io.pilotgate.delivery.BatchTerms;
import io.pilotgate.delivery.Manifest;
import io.pilotgate.labels.LabelColumns;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a label batch is for, how its file is read and what is declared of it, as it was entered.
 *
 * @param purpose CALIBRATION, PRODUCTION or ONGOING
 * @param header whether the first row names the columns, which it does where nothing is said
 * @param delimiter found out where nothing is said
 * @param sopVersion the version of the SOP that was labelled by
 * @param sha256 of the file; like {@code rows}, {@code items} and {@code labels} it must be so where it is declared
 * @param format of the file; found out where nothing is said
 * @param annotatorColumns columns of an annotator's labels each, in a wide table
 * @param offsets how marks are counted: AUTO, CODE_POINTS or UTF16
 * @param inclusiveEnds whether a mark's end is its last character
 */
public record BatchEntry(
        @Nullable String purpose,
        @Nullable String header,
        @Nullable String delimiter,
        @Nullable String itemColumn,
        @Nullable String annotatorColumn,
        @Nullable String labelColumn,
        @Nullable String sopVersion,
        @Nullable String sha256,
        @Nullable String rows,
        @Nullable String items,
        @Nullable List<String> labels,
        @Nullable String format,
        @Nullable List<String> annotatorColumns,
        @Nullable String turnColumn,
        @Nullable String dimensionColumn,
        @Nullable String startColumn,
        @Nullable String endColumn,
        @Nullable String offsets,
        @Nullable String inclusiveEnds) {

    public static final BatchEntry EMPTY = new BatchEntry(
            null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null,
            null);

    /** @param beside the manifest that came as JSON; fields of the form go before it */
    public BatchTerms read(ManifestEntry beside) {
        Reading reading = new Reading();
        var wanted = reading.combine(() -> new Field("purpose", purpose)
                .choice(BatchPurpose.class, "Say what the batch is for: CALIBRATION, PRODUCTION or ONGOING."));
        var columns = reading.combine(this::columns);
        var manifest = reading.combine(() -> manifest(beside));
        return reading.finish(() -> new BatchTerms(
                wanted.get(), columns.get(), new Field("sopVersion", sopVersion).optional(), manifest.get()));
    }

    public LabelColumns columns() {
        return new ColumnsEntry(header, delimiter, itemColumn, annotatorColumn, labelColumn, null)
                .read()
                .readAs(new AnswersEntry(
                                format,
                                annotatorColumns,
                                turnColumn,
                                dimensionColumn,
                                startColumn,
                                endColumn,
                                offsets,
                                inclusiveEnds)
                        .read());
    }

    private Manifest manifest(ManifestEntry beside) {
        return new ManifestEntry(sha256, rows, items, labels).over(beside).read();
    }
}
