package io.pilotgate.delivery;

import io.pilotgate.kernel.PersonId;
import io.pilotgate.kernel.PilotId;
import io.pilotgate.kernel.Refusal;
import io.pilotgate.kernel.Sha256;
import io.pilotgate.labels.Finding;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Supplier;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the vendor hands in: staged, checked, confirmed, receipted. Handing in with one call is staging and confirming at
 * once; a dry run is the check alone.
 */
@Service
public class Uploads {

    /** How many of the newest a list shows. */
    public static final int LISTED = 200;

    private static final int SHOWN_DRY = 1000;

    private final UploadIntake intake;
    private final UploadStore store;
    private final UploadHandlings handlings;
    private final UploadPatience patience;
    private final UploadDecline decline;
    private final Receipts receipts;
    private final UploadSettings settings;
    private final Clock clock;

    Uploads(
            UploadIntake intake,
            UploadStore store,
            UploadHandlings handlings,
            UploadPatience patience,
            UploadDecline decline,
            Receipts receipts,
            UploadSettings settings,
            Clock clock) {
        this.intake = intake;
        this.store = store;
        this.handlings = handlings;
        this.patience = patience;
        this.decline = decline;
        this.receipts = receipts;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * Keeps and checks a file; it counts when it is confirmed. What is wrong with it is read from its findings, and a
     * large file may still be in its check.
     *
     * @throws Refusal where nothing of this kind can be taken in now
     */
    public Upload stage(PilotId pilot, HandedIn what, InputStream content, PersonId by) {
        return patience.await(
                intake.take(pilot, what, content, by, false, settings.atOnce().toBytes()));
    }

    /**
     * Takes a file in with one call. A large one may still be in its check when this answers.
     *
     * @throws Refusal with everything that is wrong; of a small file nothing is kept then
     */
    public Upload handIn(PilotId pilot, HandedIn what, InputStream content, PersonId by) {
        return patience.await(
                intake.take(pilot, what, content, by, true, settings.atOnce().toBytes()));
    }

    /** Checks a file the same way and keeps nothing of it. */
    public DryRun dryRun(PilotId pilot, HandedIn what, Supplier<InputStream> file, PersonId by) {
        Instant now = now();
        Upload tried =
                new Upload(0, pilot, what, hash(file), 0, by, now, UploadState.RECEIVED, null, null, now, 0, null);
        UploadHandling handling = handlings.of(tried);
        Long sameAs = handling.known(tried).map(Upload::id).orElse(null);
        if (sameAs == null) {
            handling.require(tried);
        }
        FindingCollector findings = new FindingCollector(SHOWN_DRY);
        CheckOutcome outcome = sameAs == null
                ? handling.check(tried, file, findings, Portions.NOWHERE)
                : store.find(sameAs).map(Upload::outcome).orElse(CheckOutcome.NOTHING);
        return new DryRun(tried.sha256(), outcome.isRight(), sameAs, outcome, findings.kept());
    }

    /** The newest first. */
    public List<Upload> of(PilotId pilot) {
        return store.of(pilot, LISTED);
    }

    public Upload find(PilotId pilot, long upload) {
        return store.find(pilot, upload)
                .orElseThrow(() -> Refusal.notFound("uploadId", "This pilot has no upload with this id."));
    }

    /** What is wrong with it, one by one, those after this number; a next page begins after the last of this one. */
    public List<Finding> findings(PilotId pilot, long upload, long after, int most) {
        return store.findings(find(pilot, upload).id(), after, most);
    }

    /**
     * Says that it counts. Said twice, it is said once.
     *
     * @return the upload; still in its check, it counts at the end of that
     * @throws Refusal where it is faulty, gone, or cannot be taken in any more
     */
    public Upload confirm(PilotId pilot, long id, PersonId by) {
        Upload upload = find(pilot, id);
        if (upload.state().hasReceipt()) {
            return upload;
        }
        Instant now = now();
        decline.requireOpen(upload, now);
        try {
            return intake.confirmNow(upload, by, now);
        } catch (Refusal refused) {
            if (refused.kind() == Refusal.Kind.INVALID) {
                decline.faulty(upload, refused);
            }
            throw refused;
        }
    }

    /** Takes it back before it counts. Taken back twice, it is taken back once. */
    @Transactional
    public Upload withdraw(PilotId pilot, long id) {
        decline.withdraw(find(pilot, id));
        return find(pilot, id);
    }

    /** @throws Refusal where it does not count */
    public Receipt receipt(PilotId pilot, long id) {
        Upload upload = find(pilot, id);
        if (!upload.state().hasReceipt()) {
            throw Refusal.notFound("uploadId", "There is no receipt for this upload: it does not count.");
        }
        return receipts.of(upload);
    }

    private static Sha256 hash(Supplier<InputStream> file) {
        MessageDigest digest = Sha256.newDigest();
        try (InputStream content = new DigestInputStream(file.get(), digest)) {
            content.transferTo(OutputStream.nullOutputStream());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Sha256(HexFormat.of().formatHex(digest.digest()));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
