package io.pilotgate.delivery;

import io.pilotgate.delivery.ReportApproval.State;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** What a receipt for daily reports says of them. */
@Component
class ReportReceipts {

    private static final String COUNTS =
            "It is in force for its day. Sent again with other figures it becomes the day's next version; after the cut-off"
                    + " that waits for the buyer's approval.";
    private static final String WAITS =
            "What came after its day's cut-off waits for the buyer's approval; you hear of it by letter. Until then it does"
                    + " not count.";
    private static final String REJECTED =
            "The buyer rejected what came late; the letter about it says why. Send what it asks for.";

    private final UploadedReports uploaded;
    private final DailyReports reports;

    ReportReceipts(UploadedReports uploaded, DailyReports reports) {
        this.uploaded = uploaded;
        this.reports = reports;
    }

    /** The upload that what was said of it belongs to: of the same thing handed in twice, the first. */
    Upload counted(Upload upload) {
        return upload.state() == UploadState.REPEATED
                ? uploaded.newest(upload.pilot(), upload.sha256()).orElse(upload)
                : upload;
    }

    /** As they stand now, in their order in the file. */
    List<ReportReceipt> of(Upload upload) {
        return uploaded.of(upload.id()).stream()
                .map(report -> reports.receipt(upload.pilot(), report.day(), report.version()))
                .toList();
    }

    Instant at(Upload upload) {
        return Objects.requireNonNullElse(upload.confirmedAt(), upload.at());
    }

    static String next(List<ReportReceipt> reports) {
        if (reports.stream().anyMatch(report -> report.approval() == State.PENDING)) {
            return WAITS;
        }
        return reports.stream().anyMatch(report -> report.approval() == State.REJECTED) ? REJECTED : COUNTS;
    }
}
