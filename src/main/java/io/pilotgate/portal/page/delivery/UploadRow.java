package io.pilotgate.portal.page.delivery;

import io.pilotgate.delivery.BatchTerms;
import io.pilotgate.delivery.Upload;
import io.pilotgate.delivery.UploadState;
import io.pilotgate.kernel.PilotId;
import io.pilotgate.portal.page.Named;
import io.pilotgate.portal.page.Words;
import java.time.ZoneId;
import java.util.Locale;

/**
 * Something that was handed in, in a list.
 *
 * @param state how it stands, in words
 * @param style of the state, its class in the style sheet
 */
public record UploadRow(String path, String fileName, String what, String state, String style, String at, String by) {

    static UploadRow of(Upload upload, ZoneId zone) {
        return new UploadRow(
                path(upload),
                upload.what().fileName(),
                what(upload),
                state(upload),
                style(upload.state()),
                Words.time(upload.at(), zone),
                Named.of(upload.by()));
    }

    public static String path(Upload upload) {
        return path(upload.pilot(), upload.id());
    }

    public static String path(PilotId pilot, long upload) {
        return "/pilots/" + pilot + "/uploads/" + upload;
    }

    static String what(Upload upload) {
        BatchTerms terms = upload.what().batch();
        return terms == null
                ? "Daily reports"
                : "Label batch, " + Words.name(terms.purpose()).toLowerCase(Locale.ROOT);
    }

    static String state(Upload upload) {
        return switch (upload.state()) {
            case RECEIVED -> upload.isConfirmed() ? "being checked, confirmed" : "being checked";
            case CHECKED -> "waits for confirmation";
            case FAULTY -> "faulty";
            // A report that came late counts when the lead says so, which its receipt tells.
            case ACCEPTED -> upload.what().batch() == null ? "taken in" : "counts";
            case REPEATED -> "counted before";
            case WITHDRAWN -> "withdrawn";
            case EXPIRED -> "expired";
        };
    }

    static String style(UploadState state) {
        return switch (state) {
            case RECEIVED, CHECKED -> "soon";
            case FAULTY -> "held";
            case ACCEPTED, REPEATED -> "met";
            case WITHDRAWN, EXPIRED -> "old";
        };
    }
}
