package io.pilotgate.portal.entry;

import org.jspecify.annotations.Nullable;

/** What a new token is for, as it was entered. */
public record TokenEntry(@Nullable String label) {

    public String read() {
        return new Field("label", label).text("Say what the token is for, such as 'nightly upload'.");
    }
}
