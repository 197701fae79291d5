package io.pilotgate.process;

import io.pilotgate.delivery.LateReports;
import io.pilotgate.kernel.PilotId;
import java.time.LocalDate;
import java.util.Date;
import java.util.Map;

/** Which version of which day's report an approval is about, as the engine keeps it: {@code 2026-01-13/2}. */
record ReportSubject(LocalDate day, int version) {

    static ReportSubject of(String text) {
        int slash = text.indexOf('/');
        return new ReportSubject(
                LocalDate.parse(text.substring(0, slash)), Integer.parseInt(text.substring(slash + 1)));
    }

    String text() {
        return day + "/" + version;
    }

    /** By when the lead decides, as of now. */
    Map<String, Object> dates(LateReports late, PilotId pilot) {
        return Map.of(
                "lateReportDue",
                Date.from(late.due(pilot, day, version)),
                "lateReportFollowUp",
                Date.from(late.receivedAt(pilot, day, version)));
    }
}
