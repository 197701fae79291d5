package io.pilotgate.correspondence;

import io.pilotgate.delivery.BatchPurpose;
import io.pilotgate.delivery.BatchReceipt;
import io.pilotgate.delivery.DailyReportReceived;
import io.pilotgate.delivery.DailyReports;
import io.pilotgate.delivery.DeliveryLocked;
import io.pilotgate.delivery.LabelBatchReceived;
import io.pilotgate.delivery.LabelBatches;
import io.pilotgate.delivery.ReportApproval;
import io.pilotgate.delivery.ReportDayClosed;
import io.pilotgate.pilot.PilotSchedule;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Receipts for what the vendor hands in, and a word about what is missing. */
@Component
class DeliveryLetters {

    private final LetterDesk desk;
    private final LabelBatches batches;
    private final DailyReports reports;

    DeliveryLetters(LetterDesk desk, LabelBatches batches, DailyReports reports) {
        this.desk = desk;
        this.batches = batches;
        this.reports = reports;
    }

    @EventListener
    void on(LabelBatchReceived received) {
        BatchReceipt receipt = batches.receipt(received.pilot(), received.batch());
        String what = receipt.purpose() == BatchPurpose.CALIBRATION ? "calibration batch" : "label batch";
        desk.toVendor(
                received.pilot(), "batch-received", Long.toString(receipt.id()), "Receipt for a " + what, """
                Your %s was received and read without an error.

                Receipt: %d
                File: %s
                SHA-256: %s
                Answers: %d on %d items
                Counts as day %d of the pilot
                """.formatted(
                                what,
                                receipt.id(),
                                receipt.fileName(),
                                receipt.sha256(),
                                receipt.rows(),
                                receipt.items(),
                                receipt.countsAsDay()));
    }

    @EventListener
    void on(DailyReportReceived received) {
        PilotSchedule schedule = desk.pilot(received.pilot()).schedule();
        String standing = waits(received)
                ? "It came after the cut-off and waits for the buyer's approval; until then it does not count."
                : "It counts as day " + schedule.dayOf(received.day()) + " of the pilot.";
        desk.toVendor(
                received.pilot(),
                "report-received",
                received.day() + "/" + received.version(),
                "Receipt for the daily report of " + received.day(),
                "Your daily report of " + received.day() + " was received as version " + received.version() + ". "
                        + standing);
    }

    private boolean waits(DailyReportReceived received) {
        return reports.versions(received.pilot()).stream()
                .filter(stored -> stored.report().day().equals(received.day()))
                .filter(stored -> stored.version() == received.version())
                .anyMatch(stored -> stored.approval().state() == ReportApproval.State.PENDING);
    }

    @EventListener
    void on(ReportDayClosed closed) {
        if (closed.received()) {
            return;
        }
        PilotSchedule schedule = desk.pilot(closed.pilot()).schedule();
        desk.toVendor(
                closed.pilot(),
                "report-missing",
                closed.day().toString(),
                "The daily report of " + closed.day() + " is missing",
                "The cut-off of " + closed.day() + " (day " + schedule.dayOf(closed.day()) + ", " + schedule.cutOff()
                        + " " + schedule.zone() + ") passed without a daily report. Hand it in on the pilot's page; the"
                        + " delivery gate shows the gap until then.");
    }

    @EventListener
    void on(DeliveryLocked locked) {
        desk.toBoth(
                locked.pilot(),
                "delivery-locked",
                "lock",
                "Deliveries are closed",
                "The last delivery day is over: no further label batch is taken. The delivery gate comes next.");
    }
}
