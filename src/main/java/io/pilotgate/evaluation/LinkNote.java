package io.pilotgate.evaluation;

import io.pilotgate.kernel.PersonId;
import io.pilotgate.kernel.Sha256;
import java.time.Instant;

/**
 * What is kept of a link: where it leads, who saw what there and when. What stands behind it is somebody else's and can
 * change, so the hash is of this note alone; who needs the content itself keeps a file.
 *
 * @param seen what the person saw; empty where nothing was written down
 */
record LinkNote(String criterion, String title, String link, String seen, PersonId by, Instant at) {

    Sha256 hash() {
        return Sha256.of(text());
    }

    /** As it is hashed, so that anybody can do it again from what the page shows. */
    String text() {
        return String.join("\n", criterion, title, link, seen, by.value(), at.toString());
    }
}
