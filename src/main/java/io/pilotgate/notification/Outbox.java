package io.pilotgate.notification;

import io.pilotgate.kernel.PilotId;
import io.pilotgate.kernel.Refusal;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The letters that the product writes. A letter is posted in the transaction that gives the reason for it, and sent
 * afterwards: at least once, for no mail server can promise exactly once, and under the same message id if twice.
 */
@Service
@Transactional
public class Outbox {

    private final OutboxRecords records;
    private final MailSettings settings;
    private final MailServer server;
    private final Clock clock;
    private final TransactionTemplate savepoint;

    Outbox(
            OutboxRecords records,
            MailSettings settings,
            MailServer server,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.records = records;
        this.settings = settings;
        this.server = server;
        this.clock = clock;
        this.savepoint = new TransactionTemplate(transactions);
        this.savepoint.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
    }

    /**
     * Posts a letter, in the caller's transaction. One whose key was posted before is the same letter: nothing happens.
     *
     * @throws Refusal where a header would break, the address is none, or reading it would fetch something
     */
    public void post(Letter letter) {
        LetterRules.check(letter);
        if (records.has(letter.key())) {
            return;
        }
        String messageId = "<" + UUID.randomUUID() + "@" + settings.domain() + ">";
        try {
            // Behind a savepoint: where somebody else posts the same letter just now, the caller's transaction goes on.
            savepoint.executeWithoutResult(status -> records.insert(storable(letter), messageId, now()));
        } catch (DuplicateKeyException postedMeanwhile) {
            // Theirs is this letter.
        }
    }

    /** Whether a letter with this key was posted. */
    @Transactional(readOnly = true)
    public boolean isPosted(String key) {
        return records.has(key);
    }

    /** Whether it is an address that letters can be written to. */
    public static boolean takes(String address) {
        return LetterRules.isAddress(address);
    }

    /** The letters about this pilot, oldest first; as in every list, without the files that they carry. */
    @Transactional(readOnly = true)
    public List<OutboxLetter> of(PilotId pilot) {
        return records.of(pilot);
    }

    /** The newest letters, newest first. */
    @Transactional(readOnly = true)
    public List<OutboxLetter> all(int limit) {
        return records.newest(limit);
    }

    /** The newest letters that stand so, newest first. */
    @Transactional(readOnly = true)
    public List<OutboxLetter> all(LetterStatus status, int limit) {
        return records.newest(status, limit);
    }

    /** How many letters stand where; a status without letters is 0. */
    @Transactional(readOnly = true)
    public Map<LetterStatus, Long> counts() {
        return records.counts();
    }

    /** Whether letters leave the house, and by which way. */
    public Sending sending() {
        return new Sending(server.host(), settings.from());
    }

    /** @throws Refusal where there is no such letter */
    @Transactional(readOnly = true)
    public OutboxLetter find(long id) {
        return records.find(id)
                .orElseThrow(() -> Refusal.notFound("letter", "There is no letter " + id + " in the outbox."));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    /** Without what a database or a mail cannot carry: zero bytes, half characters, nanoseconds. */
    private static Letter storable(Letter letter) {
        String html = letter.html();
        return new Letter(
                letter.key(),
                letter.pilot(),
                letter.kind(),
                letter.toName(),
                letter.toAddress(),
                letter.subject(),
                printable(letter.text()),
                html == null ? null : printable(html),
                letter.due().truncatedTo(ChronoUnit.MICROS),
                letter.calendar(),
                letter.files());
    }

    private static String printable(String text) {
        return text.replaceAll("[\\p{Cc}\\p{Cs}&&[^\\r\\n\\t]]", "\uFFFD");
    }
}
