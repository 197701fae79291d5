package io.pilotgate.evaluation.questionnaire;

import io.pilotgate.kernel.PersonId;
import io.pilotgate.kernel.Sha256;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What lies beside an answer: a file or a link, never both.
 *
 * @param question the key of the question that it is for
 * @param fileName null for a link
 * @param hash of the file's bytes; null for a link
 * @param link null for a file
 * @param removed whether it was taken away since
 */
public record Evidence(
        long id,
        String question,
        @Nullable String fileName,
        @Nullable Sha256 hash,
        long size,
        @Nullable String link,
        PersonId addedBy,
        Instant addedAt,
        boolean removed) {

    /** As people read it. */
    public String title() {
        return fileName == null ? String.valueOf(link) : fileName;
    }

    public boolean isFile() {
        return fileName != null;
    }
}
