package io.pilotgate.process;

import io.pilotgate.delivery.LateReports;
import io.pilotgate.pilot.Pilot;
import java.util.Map;
import org.springframework.stereotype.Component;

/** After a pause the approval of a late report is due on the next working day that is not paused. */
@Component
class ResumedReportDates implements ResumedDates {

    private final LateReports late;

    ResumedReportDates(LateReports late) {
        this.late = late;
    }

    @Override
    public String processKey() {
        return ReportProcess.KEY;
    }

    @Override
    public Map<String, Object> datesOf(Pilot pilot, String subject) {
        return ReportSubject.of(subject).dates(late, pilot.id());
    }
}
