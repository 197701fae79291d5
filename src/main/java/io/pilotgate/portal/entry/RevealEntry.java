package io.pilotgate.portal.entry;

import org.jspecify.annotations.Nullable;

/**
 * What a lead says to a reveal, as it was entered.
 *
 * @param reason why items whose ids an open pilot uses too are other items; may be left out
 */
public record RevealEntry(@Nullable String reason) {

    public String text() {
        return new Field("reason", reason).optional();
    }
}
