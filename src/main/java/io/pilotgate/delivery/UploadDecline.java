package io.pilotgate.delivery;

import io.pilotgate.kernel.Refusal;
import io.pilotgate.labels.Finding;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The ways in which an upload comes to nothing. */
@Component
class UploadDecline {

    private final UploadStore store;
    private final UploadSettings settings;

    UploadDecline(UploadStore store, UploadSettings settings) {
        this.store = store;
        this.settings = settings;
    }

    void requireOpen(Upload upload, Instant now) {
        if (upload.state() == UploadState.FAULTY) {
            throw Refusal.conflict(
                    "upload", "Something is wrong with this upload. Mend what its findings name and hand it in anew.");
        }
        if (upload.state() == UploadState.WITHDRAWN) {
            throw Refusal.conflict("upload", "This upload was withdrawn. Hand it in anew.");
        }
        if (upload.state() == UploadState.EXPIRED || isOver(upload, now)) {
            throw Refusal.conflict(
                    "upload",
                    "This upload was not confirmed within "
                            + settings.unconfirmed().toDays() + " days and has expired. Hand it in anew.");
        }
    }

    static boolean isOver(Upload upload, Instant now) {
        return !upload.isConfirmed() && !now.isBefore(upload.expiresAt());
    }

    /** Something came up against it after its check. */
    @Transactional
    public void faulty(Upload upload, Refusal refused) {
        FindingCollector findings = new FindingCollector(settings.findings());
        refused.reasons().forEach(reason -> findings.add(Finding.ofFile(reason.place(), "REFUSED", reason.text(), "")));
        faulty(upload, findings);
    }

    void faulty(Upload upload, FindingCollector findings) {
        CheckOutcome before =
                Objects.requireNonNullElse(store.find(upload.id()).orElseThrow().outcome(), CheckOutcome.NOTHING);
        if (store.move(upload.id(), upload.state(), UploadState.FAULTY)) {
            store.keep(upload.id(), before.refuted(findings), findings.kept());
        }
    }

    void withdraw(Upload upload) {
        if (upload.state().hasReceipt()) {
            throw Refusal.conflict(
                    "upload",
                    "This upload counts; what counts is not taken back. Hand in a corrected one, or raise a question.");
        }
        List<UploadState> stands = List.of(UploadState.RECEIVED, UploadState.CHECKED, UploadState.FAULTY);
        if (stands.contains(upload.state()) && !store.move(upload.id(), upload.state(), UploadState.WITHDRAWN)) {
            throw Refusal.conflict("upload", "This upload has moved on at the same moment. Look at it again.");
        }
    }
}
