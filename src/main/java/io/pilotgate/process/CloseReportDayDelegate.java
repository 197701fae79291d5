package io.pilotgate.process;

import io.pilotgate.delivery.DailyReports;
import io.pilotgate.kernel.PilotId;
import io.pilotgate.pilot.Pilots;
import java.time.Clock;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Closes each report day that has passed: after an outage one timer stands for several days. */
@Component
class CloseReportDayDelegate implements JavaDelegate {

    private final DailyReports reports;
    private final Pilots pilots;
    private final Clock clock;

    CloseReportDayDelegate(DailyReports reports, Pilots pilots, Clock clock) {
        this.reports = reports;
        this.pilots = pilots;
        this.clock = clock;
    }

    @Override
    public void execute(DelegateExecution execution) {
        PilotId pilot = ProcessVariables.pilotOf(execution);
        reports.closePassedDays(pilot);
        ProcessVariables.nextReportDay(execution, pilots.find(pilot).schedule(), clock.instant());
    }
}
