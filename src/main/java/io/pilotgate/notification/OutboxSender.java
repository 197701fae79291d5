package io.pilotgate.notification;

import io.pilotgate.audit.AuditTrail;
import io.pilotgate.kernel.PersonId;
import io.pilotgate.notification.SendingResult.Unreachable;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Sends the letters that are due. Several may run at once, on several nodes: each letter is held by one of them. */
@Component
public class OutboxSender {

    private final OutboxRecords records;
    private final MailServer server;
    private final AuditTrail audit;
    private final Clock clock;
    private final TransactionTemplate transaction;

    OutboxSender(
            OutboxRecords records,
            MailServer server,
            AuditTrail audit,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.records = records;
        this.server = server;
        this.audit = audit;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    /**
     * Sends what is due, one letter a transaction, until nothing is left or the mail server is away. Where the process
     * dies in between, the letter is sent once more under the same message id. Without a mail server, nothing happens.
     *
     * @return how many letters the mail server took
     */
    public int sendDue() {
        int sent = 0;
        SendingResult last = server.isConfigured() ? sendNext() : null;
        while (last != null && !(last instanceof Unreachable)) {
            sent += last instanceof SendingResult.Sent ? 1 : 0;
            last = sendNext();
        }
        return sent;
    }

    /** Nothing where no letter is due. */
    private @Nullable SendingResult sendNext() {
        return transaction.execute(status -> {
            Optional<OutboxLetter> due = records.claim(now());
            return due.map(this::send).orElse(null);
        });
    }

    private SendingResult send(OutboxLetter letter) {
        SendingResult result = server.send(letter);
        OutboxLetter attempted = AttemptedLetter.of(letter, result, now());
        records.update(attempted);
        remember(attempted);
        return result;
    }

    private void remember(OutboxLetter letter) {
        if (letter.status() == LetterStatus.WAITING) {
            return;
        }
        String action = letter.status() == LetterStatus.SENT ? "letter-sent" : "letter-refused";
        String reason = letter.reason();
        audit.record(
                letter.letter().pilot(),
                PersonId.PILOTGATE,
                action,
                letter.letter().key(),
                reason == null
                        ? Map.of("to", letter.letter().toAddress(), "messageId", letter.messageId())
                        : Map.of("to", letter.letter().toAddress(), "reason", reason));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
