package io.pilotgate.portal.api;

import io.pilotgate.delivery.BatchPurpose;
import io.pilotgate.delivery.BatchTerms;
import io.pilotgate.delivery.CheckOutcome;
import io.pilotgate.delivery.Receipt;
import io.pilotgate.delivery.Upload;
import io.pilotgate.delivery.UploadKind;
import io.pilotgate.delivery.UploadState;
import io.pilotgate.kernel.PersonId;
import io.pilotgate.kernel.Sha256;
import java.net.URI;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An upload as programs see it.
 *
 * @param rowsDone rows checked so far
 * @param expiresAt when it is gone unless it is confirmed; null where that does not threaten
 * @param outcome what the check found; null until its end
 * @param receipt null while it does not count
 */
record UploadJson(
        long id,
        UploadKind kind,
        @Nullable BatchPurpose purpose,
        @Nullable String sopVersion,
        String fileName,
        Sha256 sha256,
        long size,
        UploadState state,
        PersonId handedInBy,
        Instant handedInAt,
        @Nullable Instant confirmedAt,
        @Nullable Instant expiresAt,
        long rowsDone,
        @Nullable CheckOutcome outcome,
        @Nullable Receipt receipt) {

    static UploadJson of(Upload upload, @Nullable Receipt receipt) {
        BatchTerms terms = upload.what().batch();
        boolean threatened = upload.state() == UploadState.FAULTY
                || (upload.state().isOpen() && !upload.isConfirmed())
                || upload.state() == UploadState.EXPIRED;
        return new UploadJson(
                upload.id(),
                upload.what().kind(),
                terms == null ? null : terms.purpose(),
                terms == null ? null : terms.sopVersion(),
                upload.what().fileName(),
                upload.sha256(),
                upload.size(),
                upload.state(),
                upload.by(),
                upload.at(),
                upload.confirmedAt(),
                threatened ? upload.expiresAt() : null,
                upload.rowsDone(),
                upload.outcome(),
                receipt);
    }

    static URI place(String pilotId, Receipt receipt) {
        return URI.create("/api/v1/pilots/" + pilotId + "/uploads/" + receipt.id());
    }

    /** Where it is looked at. */
    static URI place(Upload upload) {
        return URI.create("/api/v1/pilots/" + upload.pilot() + "/uploads/" + upload.id());
    }
}
