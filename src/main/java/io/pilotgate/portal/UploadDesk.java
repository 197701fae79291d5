package io.pilotgate.portal;

import io.pilotgate.access.Account;
import io.pilotgate.delivery.BatchTerms;
import io.pilotgate.delivery.DryRun;
import io.pilotgate.delivery.HandedIn;
import io.pilotgate.delivery.Receipt;
import io.pilotgate.delivery.Upload;
import io.pilotgate.delivery.UploadKind;
import io.pilotgate.delivery.UploadReadings;
import io.pilotgate.delivery.UploadState;
import io.pilotgate.delivery.Uploads;
import io.pilotgate.kernel.Refusal;
import io.pilotgate.labels.Finding;
import io.pilotgate.labels.FindingGroup;
import io.pilotgate.labels.LabelPreview;
import io.pilotgate.pilot.Pilot;
import io.pilotgate.portal.entry.BatchEntry;
import io.pilotgate.portal.entry.Choices;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/** What the vendor hands in: its people stage, confirm and withdraw; both sides look. */
@Component
public class UploadDesk {

    private final Doorkeeper door;
    private final Uploads uploads;
    private final UploadReadings readings;
    private final ManifestPart manifest;

    UploadDesk(Doorkeeper door, Uploads uploads, UploadReadings readings, ManifestPart manifest) {
        this.door = door;
        this.uploads = uploads;
        this.readings = readings;
        this.manifest = manifest;
    }

    public List<Upload> of(String pilotId) {
        return uploads.of(door.pilot(pilotId).id());
    }

    public Upload find(String pilotId, String uploadId) {
        return uploads.find(door.pilot(pilotId).id(), number(uploadId));
    }

    /** Empty where it does not count. */
    public Optional<Receipt> receiptOf(Upload upload) {
        return upload.state().hasReceipt()
                ? Optional.of(uploads.receipt(upload.pilot(), upload.id()))
                : Optional.empty();
    }

    /** @throws Refusal where there is none */
    public Receipt receipt(String pilotId, String uploadId) {
        return uploads.receipt(door.pilot(pilotId).id(), number(uploadId));
    }

    /** Findings one by one, those after this number. */
    public List<Finding> findings(Upload upload, long after, int most) {
        return uploads.findings(upload.pilot(), upload.id(), after, most);
    }

    /** The first rows of a staged label batch, as it is read now. */
    public LabelPreview preview(Upload upload, int rows) {
        return readings.preview(upload, rows);
    }

    /** Reads a staged label batch by other columns; the upload that stands for it from now on. */
    public Upload readAs(String pilotId, String uploadId, BatchEntry columns) {
        Pilot pilot = door.pilot(pilotId);
        Account person = door.vendorOf(pilot);
        return readings.readAs(pilot.id(), number(uploadId), columns.columns(), person.id());
    }

    /** Whether daily reports are handed in, where both kinds may be; who may not hand in is told that first. */
    public boolean isOfReports(String pilotId, String kind) {
        door.vendorOf(door.pilot(pilotId));
        return Choices.kind(kind) == UploadKind.DAILY_REPORTS;
    }

    /** Keeps and checks a label batch; it counts when it is confirmed. */
    public Upload stageBatch(String pilotId, BatchEntry entry, MultipartFile file, HttpServletRequest request) {
        Pilot pilot = door.pilot(pilotId);
        Account person = door.vendorOf(pilot);
        BatchTerms terms = entry.read(manifest.of(request));
        return new UploadedFile(file)
                .read((name, content) -> uploads.stage(pilot.id(), HandedIn.batch(name, terms), content, person.id()));
    }

    /** Takes a label batch in with one call. */
    public Upload handInBatch(String pilotId, BatchEntry entry, MultipartFile file, HttpServletRequest request) {
        Pilot pilot = door.pilot(pilotId);
        Account person = door.vendorOf(pilot);
        BatchTerms terms = entry.read(manifest.of(request));
        return requireRight(new UploadedFile(file)
                .read((name, content) ->
                        uploads.handIn(pilot.id(), HandedIn.batch(name, terms), content, person.id())));
    }

    /** Whether a file is only to be tried; who may not hand in is told that first. */
    public boolean isDryRun(String pilotId, String entered) {
        door.vendorOf(door.pilot(pilotId));
        return Choices.isTicked("dryRun", entered);
    }

    /** Checks a label batch and keeps nothing of it. */
    public DryRun tryBatch(String pilotId, BatchEntry entry, MultipartFile file, HttpServletRequest request) {
        Pilot pilot = door.pilot(pilotId);
        Account person = door.vendorOf(pilot);
        BatchTerms terms = entry.read(manifest.of(request));
        UploadedFile uploaded = new UploadedFile(file);
        return uploads.dryRun(pilot.id(), HandedIn.batch(uploaded.safeName(), terms), uploaded::open, person.id());
    }

    public Upload confirm(String pilotId, String uploadId) {
        Pilot pilot = door.pilot(pilotId);
        Account person = door.vendorOf(pilot);
        return requireRight(uploads.confirm(pilot.id(), number(uploadId), person.id()));
    }

    public Upload withdraw(String pilotId, String uploadId) {
        Pilot pilot = door.pilot(pilotId);
        door.vendorOf(pilot);
        return uploads.withdraw(pilot.id(), number(uploadId));
    }

    /** Whoever hands in with one call is told what is wrong by the answer itself. */
    private static Upload requireRight(Upload upload) {
        if (upload.state() == UploadState.FAULTY && upload.outcome() != null) {
            throw new Refusal(
                    Refusal.Kind.INVALID,
                    upload.outcome().groups().stream().map(FindingGroup::reason).toList());
        }
        return upload;
    }

    private static long number(String uploadId) {
        try {
            return Long.parseLong(uploadId);
        } catch (NumberFormatException notANumber) {
            throw Refusal.notFound("uploadId", "This pilot has no upload with this id.");
        }
    }
}
