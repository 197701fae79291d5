package io.pilotgate.delivery;

import io.pilotgate.audit.AuditTrail;
import io.pilotgate.files.FileStore;
import io.pilotgate.files.KeptFile;
import io.pilotgate.kernel.PersonId;
import io.pilotgate.kernel.PilotId;
import io.pilotgate.kernel.Sha256;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Files with several daily reports: the bytes are kept as they came, the reports taken in one by one, all or none. */
@Service
public class ReportFiles {

    /**
     * What the vendor holds in hand after handing in a file.
     *
     * @param sha256 of its bytes
     */
    public record Receipt(Sha256 sha256, List<ReportReceipt> reports) {}

    private final DailyReports reports;
    private final FileStore files;
    private final AuditTrail audit;

    ReportFiles(DailyReports reports, FileStore files, AuditTrail audit) {
        this.reports = reports;
        this.files = files;
        this.audit = audit;
    }

    /** @param rows what the file says, read already */
    @Transactional
    public Receipt submit(PilotId pilot, byte[] content, List<NumberedReport> rows, PersonId by) {
        List<ReportReceipt> receipts = reports.submitAll(pilot, rows, by);
        KeptFile kept = files.keep(new ByteArrayInputStream(content));
        audit.record(
                pilot,
                by,
                "daily-report-file-received",
                kept.hash().hex(),
                Map.of("reports", Integer.toString(receipts.size())));
        return new Receipt(kept.hash(), receipts);
    }
}
