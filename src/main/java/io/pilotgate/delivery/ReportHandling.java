package io.pilotgate.delivery;

import io.pilotgate.audit.AuditTrail;
import io.pilotgate.files.FileStore;
import io.pilotgate.kernel.PersonId;
import io.pilotgate.pilot.Phase;
import io.pilotgate.pilot.Pilots;
import java.io.InputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Daily reports. The same bytes are the same upload while its versions are the newest of their days: after another
 * report of a day they say something new again.
 */
@Component
class ReportHandling implements UploadHandling {

    private final ReportCheck check;
    private final DailyReports reports;
    private final UploadedReports uploaded;
    private final Pilots pilots;
    private final FileStore files;
    private final AuditTrail audit;

    ReportHandling(
            ReportCheck check,
            DailyReports reports,
            UploadedReports uploaded,
            Pilots pilots,
            FileStore files,
            AuditTrail audit) {
        this.check = check;
        this.reports = reports;
        this.uploaded = uploaded;
        this.pilots = pilots;
        this.files = files;
        this.audit = audit;
    }

    @Override
    public UploadKind kind() {
        return UploadKind.DAILY_REPORTS;
    }

    @Override
    public Optional<Upload> known(Upload upload) {
        return uploaded.newest(upload.pilot(), upload.sha256()).filter(this::isNewest);
    }

    @Override
    public void require(Upload upload) {
        pilots.find(upload.pilot()).requirePhase(Phase.DELIVERY, "A daily report");
    }

    /** Who hands in with one call is refused in the words of the rules, with rows and fields. */
    @Override
    public CheckOutcome check(Upload upload, Supplier<InputStream> file, FindingCollector findings, Portions portions) {
        if (upload.isConfirmed()) {
            check.read(upload, file);
        }
        return check.check(upload, file, findings);
    }

    @Override
    public void accept(Upload upload, boolean locked) {
        require(upload);
        PersonId by = Objects.requireNonNull(upload.confirmedBy());
        Instant at = Objects.requireNonNull(upload.confirmedAt());
        List<NumberedReport> read = check.read(upload, () -> files.open(upload.sha256()));
        for (int number = 0; number < read.size(); number++) {
            ReportReceipt receipt =
                    reports.submit(upload.pilot(), read.get(number).report(), by, at);
            uploaded.add(upload.id(), number, receipt.day(), receipt.version());
        }
        audit.record(
                upload.pilot(),
                by,
                "daily-report-file-received",
                upload.sha256().hex(),
                Map.of("reports", Integer.toString(read.size()), "upload", Long.toString(upload.id())));
    }

    private boolean isNewest(Upload upload) {
        Map<LocalDate, Integer> newest = reports.versions(upload.pilot()).stream()
                .collect(Collectors.toMap(stored -> stored.report().day(), StoredReport::version, Math::max));
        return uploaded.of(upload.id()).stream()
                .allMatch(report -> report.version() == newest.getOrDefault(report.day(), 0));
    }
}
