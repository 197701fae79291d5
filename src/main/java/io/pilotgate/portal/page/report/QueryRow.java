package io.pilotgate.portal.page.report;

import io.pilotgate.delivery.ClaimQuery;
import io.pilotgate.portal.page.Named;
import io.pilotgate.portal.page.Words;
import java.time.ZoneId;

/**
 * A question on one of the vendor's own figures.
 *
 * @param formId tells its form apart
 * @param path where its answer is sent, behind the pilot's own address
 * @param standing what became of it; empty while the vendor owes an answer
 * @param answer empty where there is none
 */
public record QueryRow(
        String formId, String path, String day, String claim, String threshold, String standing, String answer) {

    static QueryRow of(ClaimQuery query, ZoneId zone) {
        String answer = query.answer();
        return new QueryRow(
                formId(query.day().toString(), Integer.toString(query.version())),
                "/claim-queries/" + query.day() + "/" + query.version(),
                Words.date(query.day()) + ", version " + query.version(),
                query.claim().toString(),
                query.threshold().toString(),
                standing(query, zone),
                answer == null ? "" : answer);
    }

    static String formId(String day, String version) {
        return "claim-" + day + "-" + version;
    }

    private static String standing(ClaimQuery query, ZoneId zone) {
        var at = query.answeredAt();
        if (at != null) {
            return "answered on " + Words.time(at, zone) + " by " + Named.of(query.answeredBy());
        }
        return query.replacedBy() == null ? "" : "settled by version " + query.replacedBy() + " of the report";
    }
}
