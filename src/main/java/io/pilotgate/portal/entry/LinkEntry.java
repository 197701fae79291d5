package io.pilotgate.portal.entry;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A link to evidence, as it was entered. */
@Schema(name = "EvidenceLink")
public record LinkEntry(
        @Schema(example = "SEC1.scope") @Nullable String question,

        @Schema(example = "https://example.com/policy.pdf") @Nullable
        String link) {

    public String key() {
        return new Field("question", question).text("Say beside which question it lies.");
    }

    public String address() {
        return new Field("link", link).optional();
    }
}
