package io.pilotgate.portal;

import io.pilotgate.access.Account;
import io.pilotgate.delivery.DryRun;
import io.pilotgate.delivery.HandedIn;
import io.pilotgate.delivery.Receipt;
import io.pilotgate.delivery.ReportReader;
import io.pilotgate.delivery.ReportUploads;
import io.pilotgate.delivery.Upload;
import io.pilotgate.delivery.Uploads;
import io.pilotgate.kernel.Refusal;
import io.pilotgate.pilot.Pilot;
import io.pilotgate.portal.entry.ReportEntry;
import java.io.ByteArrayInputStream;
import java.util.Objects;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/** Where the vendor's people hand daily reports in: as a form, as JSON, as a file. All of them become uploads. */
@Component
public class ReportUploadDesk {

    private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

    private final Doorkeeper door;
    private final Uploads uploads;
    private final ReportUploads reports;
    private final ReportSheets sheets;

    ReportUploadDesk(Doorkeeper door, Uploads uploads, ReportUploads reports, ReportSheets sheets) {
        this.door = door;
        this.uploads = uploads;
        this.reports = reports;
        this.sheets = sheets;
    }

    /** Keeps and checks a file; its reports count when it is confirmed. */
    public Upload stage(String pilotId, MultipartFile file) {
        Pilot pilot = door.pilot(pilotId);
        Account person = door.vendorOf(pilot);
        return small(file)
                .read((name, content) -> uploads.stage(pilot.id(), HandedIn.reports(name), content, person.id()));
    }

    /** Takes a file in with one call. */
    public Receipt handIn(String pilotId, MultipartFile file) {
        Pilot pilot = door.pilot(pilotId);
        Account person = door.vendorOf(pilot);
        Upload upload = small(file)
                .read((name, content) -> uploads.handIn(pilot.id(), HandedIn.reports(name), content, person.id()));
        return uploads.receipt(pilot.id(), upload.id());
    }

    /** Takes one report in, as it was entered in a form. */
    public Receipt handIn(String pilotId, ReportEntry entry) {
        return handIn(pilotId, entry, sheets.written(entry));
    }

    /**
     * Takes one report in, as a program sent it.
     *
     * @param entry what it says
     * @param body its JSON, byte for byte
     */
    public Receipt handIn(String pilotId, ReportEntry entry, byte[] body) {
        Pilot pilot = door.pilot(pilotId);
        Account person = door.vendorOf(pilot);
        return reports.handIn(pilot.id(), name(entry), body, person.id());
    }

    /** Checks a file and keeps nothing of it. */
    public DryRun tryOut(String pilotId, MultipartFile file) {
        Pilot pilot = door.pilot(pilotId);
        Account person = door.vendorOf(pilot);
        UploadedFile uploaded = small(file);
        HandedIn what = HandedIn.reports(uploaded.safeName());
        return uploads.dryRun(pilot.id(), what, uploaded::open, person.id());
    }

    /** Checks one report and keeps nothing of it. */
    public DryRun tryOut(String pilotId, byte[] body) {
        Pilot pilot = door.pilot(pilotId);
        Account person = door.vendorOf(pilot);
        HandedIn what = HandedIn.reports("report.json");
        return uploads.dryRun(pilot.id(), what, () -> new ByteArrayInputStream(body), person.id());
    }

    /** By its day, so that people find it again in a list. */
    private static String name(ReportEntry entry) {
        String day = Objects.requireNonNullElse(entry.day(), "");
        return DAY.matcher(day).matches() ? "report-" + day + ".json" : "report.json";
    }

    /** What is larger than any file of reports is not even kept to be looked at. */
    private static UploadedFile small(MultipartFile file) {
        if (file.getSize() > ReportReader.MOST_BYTES) {
            throw Refusal.invalid("file", "A file of reports has at most 1 MB. Send less at once.");
        }
        return new UploadedFile(file);
    }
}
