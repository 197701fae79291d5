package io.pilotgate.delivery;

import java.time.Instant;
import java.time.LocalDate;

/**
 * What the vendor holds in hand after reporting.
 *
 * @param countsAsDay the day of the pilot that the report counts for
 * @param late whether it came after that day's cut-off
 * @param approval a late one waits for the lead's approval before it counts
 */
public record ReportReceipt(
        LocalDate day, int version, int countsAsDay, boolean late, Instant receivedAt, ReportApproval.State approval) {}
