package io.pilotgate.portal.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was handed in: documents, SOP versions, batches, reports.
 *
 * @param missingDays report days whose cut-off passed without a report, by name
 * @param review what the mid-pilot review found, null before it
 */
public record WorkSection(
        List<DocumentRow> documents,
        List<SopRow> sops,
        List<BatchRow> batches,
        List<ReportRow> reports,
        List<String> missingDays,
        @Nullable ReviewView review) {

    /** What the mid-pilot review found. */
    public record ReviewView(String held, String worksWell, String toAdjust, String actions) {}
}
