package io.pilotgate.portal.page.report;

import io.pilotgate.delivery.ReportReceipt;
import io.pilotgate.portal.page.Words;

/** What is said when a report was taken in. */
public final class ReportNotice {

    private ReportNotice() {}

    public static String of(ReportReceipt receipt) {
        return "The report for " + Words.date(receipt.day()) + " is received" + standing(receipt) + " It is version "
                + receipt.version() + " and counts for day " + receipt.countsAsDay() + ".";
    }

    private static String standing(ReportReceipt receipt) {
        return switch (receipt.approval()) {
            case NOT_NEEDED -> " in time.";
            case PENDING -> " after the cut-off: it waits for the lead's approval.";
            case APPROVED -> " after the cut-off and approved.";
            case REJECTED -> " already, and was rejected: send what the lead asked for.";
            case SUPERSEDED -> " already, and was superseded.";
        };
    }
}
