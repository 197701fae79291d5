package io.pilotgate.delivery;

import io.pilotgate.delivery.ReportApproval.State;
import io.pilotgate.kernel.PersonId;
import java.time.Instant;

/**
 * A version of a daily report as it was received.
 *
 * @param version 1 for the first of its day; a corrected report is a further version
 * @param approval whether it counts: the newest version of a day that does is the one in force
 */
public record StoredReport(
        DailyReport report, int version, PersonId submittedBy, Instant receivedAt, ReportApproval approval) {

    /** Whether nothing stands in its way to count. */
    boolean counts() {
        return approval.state() == State.NOT_NEEDED || approval.state() == State.APPROVED;
    }

    boolean waits() {
        return approval.state() == State.PENDING;
    }
}
