package io.pilotgate.portal.entry;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A link that backs an answer, as it was entered. */
@Schema(name = "EvidenceLink")
public record EvidenceLinkEntry(
        @Nullable String title,

        @Schema(example = "https://example.com/report") @Nullable
        String link,

        @Schema(
                description = "What you saw there: the page can change, this note is kept and hashed.",
                example = "Certificate IS 712345, valid to 2028-12-31")
        @Nullable
        String seen) {

    public String readTitle() {
        return new Field("title", title).optional();
    }

    public String readSeen() {
        return new Field("seen", seen).optional();
    }

    public String readLink() {
        return new Field("link", link).optional();
    }
}
