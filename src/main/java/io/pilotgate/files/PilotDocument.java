package io.pilotgate.files;

import io.pilotgate.kernel.PersonId;
import io.pilotgate.kernel.PilotId;
import io.pilotgate.kernel.Sha256;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.springframework.http.ContentDisposition;

/**
 * A document of a pilot.
 *
 * @param id in the whole product
 * @param fileName as it was handed in, made safe: no path, no control characters
 * @param mediaType as the sender named it. Never trust it: serve the document as {@link #attachment()} only
 * @param hash of its bytes
 * @param size in bytes
 */
public record PilotDocument(
        long id,
        PilotId pilot,
        DocumentKind kind,
        String fileName,
        String mediaType,
        Sha256 hash,
        long size,
        PersonId uploadedBy,
        Instant uploadedAt) {

    /** The value of {@code Content-Disposition} under which a browser saves it and does not show it. */
    public String attachment() {
        return ContentDisposition.attachment()
                .filename(fileName, StandardCharsets.UTF_8)
                .build()
                .toString();
    }
}
