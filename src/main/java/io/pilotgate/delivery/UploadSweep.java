package io.pilotgate.delivery;

import io.pilotgate.files.FileStore;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Lets uploads expire that nobody confirmed, and takes away rows and bytes that nobody will ever see. */
@Component
class UploadSweep {

    /** So many lines go in one transaction: a large one fills H2's memory. */
    private static final int LINES = 20_000;

    private final SweptUploads swept;
    private final UploadStore store;
    private final JudgmentStore judgments;
    private final FileStore files;
    private final ApplicationEventPublisher facts;
    private final Clock clock;
    private final TransactionTemplate transaction;

    UploadSweep(
            SweptUploads swept,
            UploadStore store,
            JudgmentStore judgments,
            FileStore files,
            ApplicationEventPublisher facts,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.swept = swept;
        this.store = store;
        this.judgments = judgments;
        this.files = files;
        this.facts = facts;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** A second look, here or on another node, does nothing. */
    public void sweep() {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        swept.over(now).forEach(upload -> transaction.executeWithoutResult(status -> expire(upload)));
        swept.withRowsLeft().forEach(this::clear);
    }

    private void expire(Upload upload) {
        if (store.move(upload.id(), upload.state(), UploadState.EXPIRED)) {
            if (upload.state() == UploadState.CHECKED) {
                facts.publishEvent(new UploadExpired(upload.pilot(), upload.id()));
            }
        }
    }

    private void clear(Upload upload) {
        boolean more = true;
        while (more) {
            more = Boolean.TRUE.equals(transaction.execute(status -> judgments.takeAway(upload.id(), LINES)));
        }
        transaction.executeWithoutResult(status -> {
            swept.cleared(upload.id());
            if (upload.state() != UploadState.FAULTY) {
                swept.forgetFindings(upload.id());
                files.release(upload.sha256(), upload.at());
            }
        });
    }
}
