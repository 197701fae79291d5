package io.pilotgate.delivery;

import io.pilotgate.files.FileStore;
import io.pilotgate.kernel.Refusal;
import io.pilotgate.labels.Finding;
import io.pilotgate.labels.LabelRow;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Checks a large upload behind its request. Its rows are kept a thousand at a time, each portion with the line it came to
 * in a transaction of its own: after a crash any node reads the file from the start, checks it and writes what is not
 * there yet. At the end one short transaction lets it count.
 */
@Component
class UploadWork {

    /** What failed so often fails again. */
    private static final int MOST_ATTEMPTS = 5;

    private final UploadClaims claims;
    private final UploadStore store;
    private final JudgmentStore judgments;
    private final UploadHandlings handlings;
    private final UploadAcceptance acceptance;
    private final UploadDecline decline;
    private final FileStore files;
    private final UploadSettings settings;
    private final Clock clock;
    private final TransactionTemplate transaction;

    UploadWork(
            UploadClaims claims,
            UploadStore store,
            JudgmentStore judgments,
            UploadHandlings handlings,
            UploadAcceptance acceptance,
            UploadDecline decline,
            FileStore files,
            UploadSettings settings,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.claims = claims;
        this.store = store;
        this.judgments = judgments;
        this.handlings = handlings;
        this.acceptance = acceptance;
        this.decline = decline;
        this.files = files;
        this.settings = settings;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** Uploads that wait for a worker. */
    List<Long> waiting() {
        return claims.waiting(deadBefore());
    }

    /**
     * Does all there is to do for one upload, where no other worker is at it.
     *
     * @param worker who works here, unlike any other on any node
     * @param stop asked between portions; the work is left as it is where it says so
     */
    void workOn(long id, String worker, Stop stop) {
        if (!claims.claim(id, worker, now(), deadBefore())) {
            return;
        }
        try {
            Upload upload = store.find(id).orElseThrow();
            if (claims.attempts(id) > MOST_ATTEMPTS) {
                giveUp(upload);
            } else {
                checkAndAccept(upload, worker, stop);
            }
        } catch (UploadClaims.Lost taken) {
            // Whoever has it goes on with it.
        }
    }

    /** Whether the node is about to end. */
    interface Stop {
        boolean isAsked();
    }

    private void checkAndAccept(Upload upload, String worker, Stop stop) {
        Upload checked = upload.state() == UploadState.RECEIVED ? check(upload, worker, stop) : upload;
        if (checked.state() == UploadState.CHECKED && checked.isConfirmed()) {
            try {
                acceptance.accept(checked);
            } catch (Refusal refused) {
                transaction.executeWithoutResult(status -> decline.faulty(checked, refused));
            }
        }
        claims.release(worker);
    }

    private Upload check(Upload upload, String worker, Stop stop) {
        FindingCollector findings = new FindingCollector(settings.findings());
        var portions = new StagedPortions(upload.id(), worker, stop, claims.lineDone(upload.id()));
        CheckOutcome outcome =
                handlings.of(upload).check(upload, () -> files.open(upload.sha256()), findings, portions);
        transaction.executeWithoutResult(status -> {
            claims.require(upload.id(), worker, now());
            store.keep(upload.id(), outcome, findings.kept());
            UploadState end = outcome.isRight() ? UploadState.CHECKED : UploadState.FAULTY;
            if (!store.move(upload.id(), UploadState.RECEIVED, end)) {
                throw new UploadClaims.Lost();
            }
        });
        return store.find(upload.id()).orElseThrow();
    }

    private void giveUp(Upload upload) {
        FindingCollector findings = new FindingCollector(1);
        findings.add(Finding.ofFile(
                "file",
                "NOT_CHECKED",
                "The check of this file failed " + MOST_ATTEMPTS + " times on our side.",
                "Hand it in again; where that fails too, the log of the service tells the administrator why."));
        transaction.executeWithoutResult(status -> decline.faulty(upload, findings));
    }

    /** Portions as they are kept: those after the last line that is there already. */
    private final class StagedPortions implements Portions {

        private final long upload;
        private final String worker;
        private final Stop stop;
        private final long keptBefore;
        private long rows;

        StagedPortions(long upload, String worker, Stop stop, long keptBefore) {
            this.upload = upload;
            this.worker = worker;
            this.stop = stop;
            this.keptBefore = keptBefore;
        }

        @Override
        public void take(List<LabelRow> portion, boolean rightSoFar) {
            if (stop.isAsked()) {
                throw new UploadClaims.Lost();
            }
            rows += portion.size();
            long last = portion.get(portion.size() - 1).line();
            if (last <= keptBefore) {
                return;
            }
            List<LabelRow> missing =
                    portion.stream().filter(row -> row.line() > keptBefore).toList();
            transaction.executeWithoutResult(status -> {
                claims.progress(upload, worker, rows, last, now());
                if (rightSoFar) {
                    judgments.append(upload, missing);
                }
            });
        }
    }

    private Instant deadBefore() {
        return now().minus(settings.lease());
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
