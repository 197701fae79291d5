package io.pilotgate.notification;

import io.pilotgate.notification.SendingResult.Postponed;
import io.pilotgate.notification.SendingResult.Refused;
import io.pilotgate.notification.SendingResult.Unreachable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What a letter is after an attempt to send it. */
final class AttemptedLetter {

    private final OutboxLetter letter;
    private final int attempts;
    private final Instant now;

    private AttemptedLetter(OutboxLetter letter, Instant now) {
        this.letter = letter;
        this.attempts = letter.attempts() + 1;
        this.now = now;
    }

    static OutboxLetter of(OutboxLetter letter, SendingResult result, Instant now) {
        var attempted = new AttemptedLetter(letter, now);
        if (result instanceof Refused refused) {
            return attempted.refused(refused.reason());
        } else if (result instanceof Postponed postponed) {
            return attempted.postponed(postponed.reason());
        } else if (result instanceof Unreachable unreachable) {
            // Not the letter's fault: it waits as long as the mail server is away.
            return attempted.waiting(unreachable.reason());
        }
        return attempted.with(LetterStatus.SENT, letter.nextAttempt(), null, now);
    }

    private OutboxLetter postponed(String reason) {
        return attempts < BackOff.MOST_ATTEMPTS
                ? waiting(reason)
                : refused("Given up after " + attempts + " attempts: " + reason);
    }

    private OutboxLetter refused(String reason) {
        return with(LetterStatus.REFUSED, letter.nextAttempt(), reason, null);
    }

    private OutboxLetter waiting(String reason) {
        return with(LetterStatus.WAITING, now.plus(BackOff.after(attempts)), reason, null);
    }

    private OutboxLetter with(
            LetterStatus status, Instant nextAttempt, @Nullable String reason, @Nullable Instant sentAt) {
        return new OutboxLetter(
                letter.id(),
                letter.letter(),
                letter.messageId(),
                letter.postedAt(),
                status,
                attempts,
                nextAttempt,
                reason,
                sentAt,
                letter.sender());
    }
}
