package io.pilotgate.correspondence;

import io.pilotgate.delivery.BatchPurpose;
import io.pilotgate.delivery.BatchReceipt;
import io.pilotgate.delivery.Receipt;
import io.pilotgate.delivery.ReportReceipt;
import io.pilotgate.delivery.Upload;
import io.pilotgate.delivery.UploadAccepted;
import io.pilotgate.delivery.UploadExpired;
import io.pilotgate.delivery.UploadKind;
import io.pilotgate.delivery.Uploads;
import io.pilotgate.evaluation.Vendors;
import io.pilotgate.pilot.Pilot;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Receipts for what the vendor handed in, and a word about what expired: to whoever did it, and to the vendor's contact. */
@Component
class UploadLetters {

    private final LetterDesk desk;
    private final Uploads uploads;
    private final Uploaders uploaders;
    private final Vendors vendors;

    UploadLetters(LetterDesk desk, Uploads uploads, Uploaders uploaders, Vendors vendors) {
        this.desk = desk;
        this.uploads = uploads;
        this.uploaders = uploaders;
        this.vendors = vendors;
    }

    @EventListener
    void on(UploadAccepted accepted) {
        Pilot pilot = desk.pilot(accepted.pilot());
        Upload upload = uploads.find(pilot.id(), accepted.upload());
        Receipt receipt = uploads.receipt(pilot.id(), upload.id());
        String body = opening(receipt) + "\n\n" + facts(receipt, pilot) + reports(receipt) + "\n\nWhat happens next: "
                + receipt.next() + "\n\nThe receipt: " + page(upload);
        String kind = receipt.kind() == UploadKind.LABEL_BATCH ? "batch-received" : "report-received";
        desk.send(uploaders.of(pilot, upload), pilot, new Note(kind, "upload-" + upload.id(), subject(receipt), body));
    }

    @EventListener
    void on(UploadExpired expired) {
        Pilot pilot = desk.pilot(expired.pilot());
        Upload upload = uploads.find(pilot.id(), expired.upload());
        String body =
                "Nobody confirmed this upload in time. It was right, but it counts for nothing, and its file is not"
                        + " kept.\n\nUpload: " + upload.id() + "\nFile: "
                        + upload.what().fileName() + "\nSHA-256: "
                        + upload.sha256() + "\nHanded in: " + times(upload.at(), pilot) + "\nExpired: "
                        + times(upload.expiresAt(), pilot)
                        + "\n\nWhat happens next: if it should count, hand the file in anew and confirm it. Where it was"
                        + " replaced by another one, there is nothing to do.\n\nWhat was handed in so far: "
                        + desk.pageOf(pilot.id()) + "/uploads";
        desk.send(
                uploaders.of(pilot, upload),
                pilot,
                new Note(
                        "upload-expired",
                        "upload-" + upload.id(),
                        "Expired, not counted: " + upload.what().fileName(),
                        body));
    }

    private static String subject(Receipt receipt) {
        return "Receipt " + receipt.id() + ": " + what(receipt);
    }

    private static String what(Receipt receipt) {
        BatchReceipt batch = receipt.batch();
        if (batch != null) {
            return batch.purpose() == BatchPurpose.CALIBRATION ? "calibration batch" : "label batch";
        }
        return receipt.reports().size() == 1
                ? "daily report of " + receipt.reports().get(0).day()
                : LetterWords.count(receipt.reports().size(), "daily report");
    }

    private static String opening(Receipt receipt) {
        boolean several = receipt.reports().size() > 1;
        String read =
                "Your " + what(receipt) + " came in and " + (several ? "were" : "was") + " read without an error.";
        if (!receipt.late()) {
            return read;
        }
        return read + (several ? " Not all of it was in time." : " It came after its day's cut-off.");
    }

    private String facts(Receipt receipt, Pilot pilot) {
        return "Receipt: " + receipt.id() + "\nFile: " + receipt.fileName() + "\nSHA-256: " + receipt.sha256()
                + "\nRows accepted: " + receipt.rowsAccepted()
                + (receipt.items() == 0 ? "" : "\nItems: " + receipt.items())
                + "\nCounts as: day " + receipt.countsAsDay() + " of "
                + pilot.schedule().lengthDays() + "\nReceived: " + times(receipt.receivedAt(), pilot);
    }

    private static String reports(Receipt receipt) {
        return receipt.reports().isEmpty()
                ? ""
                : receipt.reports().stream().map(UploadLetters::line).collect(Collectors.joining("\n- ", "\n\n- ", ""));
    }

    private static String line(ReportReceipt report) {
        return LetterWords.date(report.day()) + ", version " + report.version() + ", day " + report.countsAsDay() + ": "
                + (report.late() ? "late, " : "in time, ")
                + switch (report.approval()) {
                    case NOT_NEEDED, APPROVED -> "counts";
                    case PENDING -> "waits for the buyer's approval";
                    case REJECTED -> "rejected by the buyer";
                    case SUPERSEDED -> "superseded by a newer version";
                };
    }

    /** In the pilot's zone, which counts, and in the vendor's where its clocks differ. */
    private String times(Instant at, Pilot pilot) {
        ZoneId counts = pilot.schedule().zone();
        ZoneId own = Objects.requireNonNullElse(vendors.find(pilot.vendor()).zone(), counts);
        String time = LetterWords.second(at, counts);
        return own.getRules().getOffset(at).equals(counts.getRules().getOffset(at))
                ? time
                : time + ", for you " + LetterWords.second(at, own);
    }

    private String page(Upload upload) {
        return desk.pageOf(upload.pilot()) + "/uploads/" + upload.id();
    }
}
