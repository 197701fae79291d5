package io.pilotgate.portal.page.report;

import io.pilotgate.portal.page.Option;
import java.util.List;

/**
 * The page of a pilot's reports, the same for both sides but for the vendor's forms.
 *
 * @param line how many reports are in, missing and waiting
 * @param missing passed report days without a report, by name
 * @param waiting report days whose late report waits for approval
 * @param versions every version, newest day first
 * @param vendor whether a person of the vendor looks at it
 * @param reportDays the days that a report can be about, newest first
 * @param mayReport whether reports are taken now
 * @param mayReview whether the vendor's part of the review can be entered now
 */
public record ReportsView(
        String pilotId,
        String pilotName,
        String day,
        String zone,
        String cutOff,
        String line,
        List<String> missing,
        List<String> waiting,
        List<RollUpRow> weeks,
        List<RollUpRow> months,
        List<ReportRow> versions,
        ReviewView review,
        List<QueryRow> queries,
        boolean vendor,
        List<Option> reportDays,
        boolean mayReport,
        boolean mayReview) {}
