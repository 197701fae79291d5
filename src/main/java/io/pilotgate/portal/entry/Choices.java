package io.pilotgate.portal.entry;

import io.pilotgate.delivery.UploadKind;

/** What is chosen beside a form. */
public final class Choices {

    private Choices() {}

    /** No where nothing was entered. */
    public static boolean isTicked(String place, String entered) {
        return new Field(place, entered).isTicked();
    }

    /** A label batch where nothing was entered. */
    public static UploadKind kind(String entered) {
        return entered.isBlank()
                ? UploadKind.LABEL_BATCH
                : new Field("kind", entered).choice(UploadKind.class, "Say what it is: LABEL_BATCH or DAILY_REPORTS.");
    }
}
