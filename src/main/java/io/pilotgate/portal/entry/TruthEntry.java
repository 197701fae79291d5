package io.pilotgate.portal.entry;

import io.pilotgate.grading.TruthPurpose;
import io.pilotgate.labels.AnswerReading;
import io.pilotgate.labels.LabelColumns;
import org.jspecify.annotations.Nullable;

/**
 * What a set of ground truth is sealed for and how its file is read, as it was entered.
 *
 * @param purpose CALIBRATION, BLIND or MONTH
 * @param header whether the first row names the columns, which it does where nothing is said
 * @param delimiter found out where nothing is said
 * @param stratumColumn of the part of the work that each item stands for; in JSON the field; may be left out; read from tables and JSON;
 *     an archive may have a file strata.csv with the columns item and stratum instead
 * @param format of the file; found out where nothing is said
 * @param offsets how marks are counted: AUTO, CODE_POINTS or UTF16
 * @param inclusiveEnds whether a mark's end is its last character
 * @param firstModelColumn of preferences: who gave the first of the two answers; in JSON the field; sealed with the item
 * @param secondModelColumn who gave the second; the same one where it names both, joined by an underscore
 */
public record TruthEntry(
        @Nullable String purpose,
        @Nullable String header,
        @Nullable String delimiter,
        @Nullable String itemColumn,
        @Nullable String truthColumn,
        @Nullable String stratumColumn,
        @Nullable String format,
        @Nullable String turnColumn,
        @Nullable String dimensionColumn,
        @Nullable String startColumn,
        @Nullable String endColumn,
        @Nullable String offsets,
        @Nullable String inclusiveEnds,
        @Nullable String firstModelColumn,
        @Nullable String secondModelColumn) {

    public static final TruthEntry EMPTY =
            new TruthEntry(null, null, null, null, null, null, null, null, null, null, null, null, null, null, null);

    public TruthPurpose truthPurpose() {
        return new Field("purpose", purpose)
                .choice(TruthPurpose.class, "Say what the truth is for: CALIBRATION, BLIND or MONTH.");
    }

    public LabelColumns columns() {
        return new ColumnsEntry(header, delimiter, itemColumn, null, null, truthColumn)
                .read()
                .withStratum(new Field("stratumColumn", stratumColumn).optional())
                .readAs(reading());
    }

    private @Nullable AnswerReading reading() {
        AnswersEntry answers = new AnswersEntry(
                format, null, turnColumn, dimensionColumn, startColumn, endColumn, offsets, inclusiveEnds);
        return answers.comparing(firstModelColumn, secondModelColumn);
    }
}
