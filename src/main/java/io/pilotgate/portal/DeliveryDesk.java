package io.pilotgate.portal;

import io.pilotgate.access.Account;
import io.pilotgate.delivery.BatchPurpose;
import io.pilotgate.delivery.BatchReceipt;
import io.pilotgate.delivery.DailyReports;
import io.pilotgate.delivery.LabelBatches;
import io.pilotgate.delivery.ReportReceipt;
import io.pilotgate.delivery.StoredReport;
import io.pilotgate.labels.LabelColumns;
import io.pilotgate.pilot.Pilot;
import io.pilotgate.portal.entry.BatchEntry;
import io.pilotgate.portal.entry.ReportEntry;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/** What the vendor hands in: daily reports and label batches, with receipts that both sides see. */
@Component
public class DeliveryDesk {

    private final Doorkeeper door;
    private final DailyReports reports;
    private final LabelBatches batches;

    DeliveryDesk(Doorkeeper door, DailyReports reports, LabelBatches batches) {
        this.door = door;
        this.reports = reports;
        this.batches = batches;
    }

    /** The newest version of each day's report. */
    public Collection<StoredReport> reports(Pilot pilot) {
        return reports.of(pilot.id()).values();
    }

    public List<LocalDate> missingDays(Pilot pilot) {
        return reports.missingDays(pilot.id());
    }

    public ReportReceipt report(String pilotId, ReportEntry entry) {
        Pilot pilot = door.pilot(pilotId);
        Account person = door.vendorOf(pilot);
        return reports.submit(pilot.id(), entry.read(), person.id());
    }

    public List<BatchReceipt> batches(Pilot pilot) {
        return batches.of(pilot.id());
    }

    public BatchReceipt deliver(String pilotId, BatchEntry entry, MultipartFile file) {
        Pilot pilot = door.pilot(pilotId);
        Account person = door.vendorOf(pilot);
        BatchPurpose purpose = entry.batchPurpose();
        LabelColumns columns = entry.columns();
        return new UploadedFile(file)
                .read((name, content) -> batches.submit(pilot.id(), purpose, name, content, columns, person.id()));
    }
}
