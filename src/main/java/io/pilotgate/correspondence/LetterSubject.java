package io.pilotgate.correspondence;

import io.pilotgate.kernel.PilotId;
import org.jspecify.annotations.Nullable;

/**
 * What a letter is about.
 *
 * @param pilot null where it is about a vendor as such
 * @param key stands before the key of every letter about it
 * @param name stands in front of the subject
 * @param page the address where it is looked up
 * @param pageTitle what that is, such as {@code pilot's page}
 * @param signature the last line
 */
record LetterSubject(
        @Nullable PilotId pilot, String key, String name, String page, String pageTitle, String signature) {

    /** Tells letters apart: the same twice is one letter. */
    String keyOf(String kind, String occasion, Addressee to) {
        return key + "/" + kind + "/" + occasion + "/" + to.address();
    }
}
