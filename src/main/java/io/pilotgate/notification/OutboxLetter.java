package io.pilotgate.notification;

import jakarta.mail.internet.MimeMessage;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A letter in the outbox.
 *
 * @param id in the whole product
 * @param messageId the same on every attempt, with angle brackets
 * @param postedAt when it was put there
 * @param attempts how often it was tried in vain or sent
 * @param nextAttempt when it is tried next, while it waits
 * @param reason why the last attempt failed, in the mail server's words
 * @param sentAt when the mail server took it
 * @param sender whom it comes from
 */
public record OutboxLetter(
        long id,
        Letter letter,
        String messageId,
        Instant postedAt,
        LetterStatus status,
        int attempts,
        Instant nextAttempt,
        @Nullable String reason,
        @Nullable Instant sentAt,
        LetterSender sender) {

    OutboxLetter with(List<FilePart> files) {
        return new OutboxLetter(
                id, letter.with(files), messageId, postedAt, status, attempts, nextAttempt, reason, sentAt, sender);
    }

    /** The mail as it is sent, or would be. */
    public MimeMessage toMime() {
        return LetterMime.of(this);
    }

    /** The mail's bytes, RFC 822, to be saved as {@code .eml}; also of a letter that was never sent. */
    public byte[] eml() {
        return LetterMime.bytes(toMime());
    }
}
