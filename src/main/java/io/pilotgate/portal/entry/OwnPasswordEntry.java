package io.pilotgate.portal.entry;

import io.pilotgate.kernel.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * Another password of one's own, as it was entered.
 *
 * @param current the one that is to go
 * @param again the new one once more: a slip of the finger would lock its owner out
 */
public record OwnPasswordEntry(
        @Nullable String current,
        @Nullable String password,
        @Nullable String again) {

    public String read() {
        String wanted = password == null ? "" : password;
        if (!wanted.equals(again)) {
            throw Refusal.invalid("again", "This is not the same as the new password. Type it once more.");
        }
        return wanted;
    }

    public String currentText() {
        return current == null ? "" : current;
    }

    /** Records print their parts; a password must not reach a log that way. */
    @Override
    public String toString() {
        return "OwnPasswordEntry";
    }
}
