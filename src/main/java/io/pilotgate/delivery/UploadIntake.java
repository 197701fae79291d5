package io.pilotgate.delivery;

import io.pilotgate.files.FileStore;
import io.pilotgate.files.KeptFile;
import io.pilotgate.kernel.PersonId;
import io.pilotgate.kernel.PilotId;
import java.io.InputStream;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes the bytes of an upload in. A small file is kept, checked and, where the vendor said so, accepted in one
 * transaction, of which a refusal leaves nothing. Of a large one the bytes are kept; the rest is done behind the request.
 */
@Component
class UploadIntake {

    private final FileStore files;
    private final UploadStore store;
    private final JudgmentStore judgments;
    private final UploadHandlings handlings;
    private final UploadAcceptance acceptance;
    private final UploadSettings settings;
    private final Clock clock;

    UploadIntake(
            FileStore files,
            UploadStore store,
            JudgmentStore judgments,
            UploadHandlings handlings,
            UploadAcceptance acceptance,
            UploadSettings settings,
            Clock clock) {
        this.files = files;
        this.store = store;
        this.judgments = judgments;
        this.handlings = handlings;
        this.acceptance = acceptance;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * @param confirmed whether it counts as soon as it is found right; something wrong is then refused
     * @param largestAtOnce larger files are left to be checked behind the request
     * @return the upload as it stands now; the same thing handed in again is the upload that is there
     */
    @Transactional
    public Upload take(
            PilotId pilot, HandedIn what, InputStream content, PersonId by, boolean confirmed, long largestAtOnce) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        // Keeping holds the file until the end: the same bytes twice at once come one after the other from here on.
        KeptFile kept = files.keep(content);
        Upload draft = draft(pilot, what, kept, by, now, confirmed);
        UploadHandling handling = handlings.of(draft);
        Optional<Upload> known = handling.known(draft);
        if (known.isPresent()) {
            return known.get();
        }
        handling.require(draft);
        Optional<Upload> live = store.live(draft);
        if (live.isPresent()) {
            return again(live.get(), confirmed, by, now);
        }
        Upload upload = store.find(store.insert(draft)).orElseThrow();
        // Reports are small, or refused for being large.
        boolean behind = what.kind() == UploadKind.LABEL_BATCH && kept.size() > largestAtOnce;
        return behind ? upload : checkAtOnce(upload);
    }

    /** Says that a staged upload counts, in a transaction of its own. */
    @Transactional
    public Upload confirmNow(Upload upload, PersonId by, Instant now) {
        return confirm(upload, by, now);
    }

    private Upload confirm(Upload upload, PersonId by, Instant now) {
        store.confirm(upload.id(), by, now);
        if (upload.state() == UploadState.CHECKED) {
            acceptance.accept(upload);
        }
        return store.find(upload.id()).orElseThrow();
    }

    private Upload again(Upload live, boolean confirmed, PersonId by, Instant now) {
        return confirmed && !live.isConfirmed() ? confirm(live, by, now) : live;
    }

    private Upload checkAtOnce(Upload upload) {
        FindingCollector findings = new FindingCollector(settings.findings());
        CheckOutcome outcome = handlings
                .of(upload)
                .check(upload, () -> files.open(upload.sha256()), findings, (rows, rightSoFar) -> {
                    if (rightSoFar) {
                        judgments.append(upload.id(), rows);
                    }
                });
        if (!outcome.isRight() && upload.isConfirmed()) {
            throw findings.groups().refusal();
        }
        store.keep(upload.id(), outcome, findings.kept());
        store.move(upload.id(), UploadState.RECEIVED, outcome.isRight() ? UploadState.CHECKED : UploadState.FAULTY);
        if (upload.isConfirmed()) {
            acceptance.accept(upload);
        }
        return store.find(upload.id()).orElseThrow();
    }

    private Upload draft(PilotId pilot, HandedIn what, KeptFile kept, PersonId by, Instant now, boolean confirmed) {
        return new Upload(
                0,
                pilot,
                what,
                kept.hash(),
                kept.size(),
                by,
                now,
                UploadState.RECEIVED,
                confirmed ? by : null,
                confirmed ? now : null,
                now.plus(settings.unconfirmed()),
                0,
                null);
    }
}
