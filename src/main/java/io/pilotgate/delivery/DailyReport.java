package io.pilotgate.delivery;

import io.pilotgate.kernel.Percent;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the vendor says of one report day.
 *
 * @param day a report day of the pilot, not in the future
 * @param itemsDelivered items finished that day, 0 or more
 * @param claimedAccuracy the vendor's own figure; null is "no data", which a day without items must have
 * @param exceptions items that could not be labeled by the SOP, 0 to {@code itemsDelivered}
 * @param qa items checked and errors found per layer
 * @param annotatorsAtWork how many people labeled; null in reports of an older release alone
 * @param turnaround items finished and within the SLA per tier
 * @param remarks at most 2000 characters
 */
public record DailyReport(
        LocalDate day,
        long itemsDelivered,
        @Nullable Percent claimedAccuracy,
        long exceptions,
        QaLayers qa,
        @Nullable Long annotatorsAtWork,
        Turnaround turnaround,
        String remarks) {}
