package io.pilotgate.delivery;

import io.pilotgate.evaluation.Vendors;
import io.pilotgate.pilot.Pilot;
import io.pilotgate.pilot.Pilots;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Writes receipts: always the same one for the same upload. */
@Component
class Receipts {

    private static final String CALIBRATION =
            "The batch is graded and reviewed by the buyer's people; you hear of the outcome by letter.";
    private static final String PRODUCTION =
            "These answers count. Audited accuracy is shown for closed weeks; the whole"
                    + " delivery is graded after its last day.";

    private final BatchStore batches;
    private final ReportReceipts reports;
    private final Pilots pilots;
    private final Vendors vendors;

    Receipts(BatchStore batches, ReportReceipts reports, Pilots pilots, Vendors vendors) {
        this.batches = batches;
        this.reports = reports;
        this.pilots = pilots;
        this.vendors = vendors;
    }

    Receipt of(Upload upload) {
        return upload.what().kind() == UploadKind.LABEL_BATCH ? ofBatch(upload) : ofReports(reports.counted(upload));
    }

    private Receipt ofBatch(Upload upload) {
        Pilot pilot = pilots.find(upload.pilot());
        BatchTerms terms = upload.what().requireBatch();
        BatchReceipt batch =
                batches.find(pilot.id(), terms.purpose(), upload.sha256()).orElseThrow();
        return new Receipt(
                batch.upload(),
                UploadKind.LABEL_BATCH,
                batch.fileName(),
                batch.sha256(),
                batch.rows(),
                batch.items(),
                batch.countsAsDay(),
                batch.receivedAt(),
                text(batch.receivedAt(), pilot.schedule().zone()),
                text(batch.receivedAt(), vendorZone(pilot)),
                false,
                batch.purpose() == BatchPurpose.CALIBRATION ? CALIBRATION : PRODUCTION,
                batch,
                List.of());
    }

    private Receipt ofReports(Upload upload) {
        Pilot pilot = pilots.find(upload.pilot());
        List<ReportReceipt> each = reports.of(upload);
        Instant at = reports.at(upload);
        return new Receipt(
                upload.id(),
                UploadKind.DAILY_REPORTS,
                upload.what().fileName(),
                upload.sha256(),
                each.size(),
                0,
                each.stream().mapToInt(ReportReceipt::countsAsDay).max().orElseThrow(),
                at,
                text(at, pilot.schedule().zone()),
                text(at, vendorZone(pilot)),
                each.stream().anyMatch(ReportReceipt::late),
                ReportReceipts.next(each),
                null,
                each);
    }

    private ZoneId vendorZone(Pilot pilot) {
        return Objects.requireNonNullElse(
                vendors.find(pilot.vendor()).zone(), pilot.schedule().zone());
    }

    /** {@code 2026-01-12T17:00:00+01:00[Europe/Berlin]}. */
    private static String text(Instant at, ZoneId zone) {
        return DateTimeFormatter.ISO_ZONED_DATE_TIME.format(
                at.truncatedTo(ChronoUnit.SECONDS).atZone(zone));
    }
}
