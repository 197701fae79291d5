package io.pilotgate.delivery;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What somebody hands in, beside its bytes.
 *
 * @param batch null where it is no label batch
 */
public record HandedIn(
        UploadKind kind, String fileName, @Nullable BatchTerms batch) {

    private static final int LONGEST = 255;

    public HandedIn {
        String name = fileName.isBlank() ? "upload" : fileName;
        fileName = name.length() > LONGEST ? name.substring(name.length() - LONGEST) : name;
    }

    public static HandedIn batch(String fileName, BatchTerms terms) {
        return new HandedIn(UploadKind.LABEL_BATCH, fileName, terms);
    }

    /** A table with one report a row, or one report in JSON. */
    public static HandedIn reports(String fileName) {
        return new HandedIn(UploadKind.DAILY_REPORTS, fileName, null);
    }

    BatchTerms requireBatch() {
        return Objects.requireNonNull(batch);
    }
}
