package io.pilotgate.delivery;

import io.pilotgate.kernel.DayWords;
import io.pilotgate.pilot.Finding;
import io.pilotgate.pilot.Gate;
import io.pilotgate.pilot.GateCondition;
import io.pilotgate.pilot.Pilot;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Each report day has its report; a missing one is a named gap, and so is a late one that waits for approval. */
@Component
class DailyReportsComplete implements GateCondition {

    private final DailyReports reports;

    DailyReportsComplete(DailyReports reports) {
        this.reports = reports;
    }

    @Override
    public boolean guards(Gate gate, Pilot pilot) {
        return gate == Gate.DELIVERY;
    }

    @Override
    public String key() {
        return "dailyReports";
    }

    @Override
    public String title() {
        return "Daily reports complete";
    }

    @Override
    public Finding assess(Pilot pilot) {
        ReportDays days = reports.days(pilot.id());
        if (days.reported().isEmpty() && days.waiting().isEmpty()) {
            return new Finding.NoData("No daily report has come in.");
        }
        if (days.missing().isEmpty() && days.waiting().isEmpty()) {
            return new Finding.Met("Each report day so far has its report.");
        }
        String all = " of " + days.all().size() + " report days";
        return new Finding.NoData((gap("No report for ", days.missing(), all)
                        + gap("Waiting for the lead's approval: ", days.waiting(), all))
                .strip());
    }

    private static String gap(String what, List<LocalDate> days, String all) {
        return days.isEmpty()
                ? ""
                : what + days.size() + all + ": "
                        + days.stream().map(DayWords::of).collect(Collectors.joining(", ")) + ". ";
    }
}
