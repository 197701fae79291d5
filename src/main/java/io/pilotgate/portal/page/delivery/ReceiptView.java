package io.pilotgate.portal.page.delivery;

import io.pilotgate.delivery.Receipt;
import io.pilotgate.delivery.ReportApproval;
import io.pilotgate.delivery.ReportReceipt;
import io.pilotgate.pilot.Pilot;
import io.pilotgate.portal.page.Fact;
import io.pilotgate.portal.page.TwoZones;
import io.pilotgate.portal.page.Words;
import java.util.ArrayList;
import java.util.List;

/**
 * A receipt, to look at and to print.
 *
 * @param next what happens next
 * @param reports a line for each report; empty for labels
 */
public record ReceiptView(List<Fact> facts, String next, List<ReportLine> reports) {

    /** A report that was taken in. */
    public record ReportLine(String day, String counts, String stands) {}

    static ReceiptView of(Receipt receipt, Pilot pilot, TwoZones zones) {
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact("Receipt", Long.toString(receipt.id())));
        facts.add(new Fact("Pilot", pilot.name() + " (" + pilot.id() + ")"));
        facts.add(new Fact("File", receipt.fileName()));
        facts.add(new Fact("SHA-256", receipt.sha256().hex()));
        facts.add(new Fact("Rows accepted", Words.number(receipt.rowsAccepted())));
        if (receipt.items() > 0) {
            facts.add(new Fact("Items", Words.number(receipt.items())));
        }
        facts.add(new Fact(
                "Counts as",
                "day " + receipt.countsAsDay() + " of " + pilot.schedule().lengthDays()));
        facts.add(new Fact("Received", zones.second(receipt.receivedAt())));
        return new ReceiptView(
                facts,
                receipt.next(),
                receipt.reports().stream().map(ReceiptView::line).toList());
    }

    private static ReportLine line(ReportReceipt report) {
        return new ReportLine(
                Words.date(report.day()) + ", version " + report.version(),
                "day " + report.countsAsDay(),
                (report.late() ? "late, " : "in time, ") + stands(report.approval()));
    }

    private static String stands(ReportApproval.State state) {
        return switch (state) {
            case NOT_NEEDED, APPROVED -> "counts";
            case PENDING -> "waits for the lead's approval";
            case REJECTED -> "rejected by the lead";
            case SUPERSEDED -> "superseded";
        };
    }
}
