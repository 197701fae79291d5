package io.pilotgate.delivery;

import io.pilotgate.kernel.PersonId;
import java.time.Instant;

/**
 * A version of a daily report as it was received.
 *
 * @param version 1 for the first of its day; a corrected report is a further version, the newest counts
 */
public record StoredReport(DailyReport report, int version, PersonId submittedBy, Instant receivedAt) {}
