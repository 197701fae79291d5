package io.pilotgate.delivery;

import io.pilotgate.pilot.Finding;
import io.pilotgate.pilot.Gate;
import io.pilotgate.pilot.GateCondition;
import io.pilotgate.pilot.Pilot;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Each report day has its report; a missing one is a named gap. */
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
        if (reports.of(pilot.id()).isEmpty()) {
            return new Finding.NoData("No daily report has come in.");
        }
        List<LocalDate> missing = reports.missingDays(pilot.id());
        return missing.isEmpty()
                ? new Finding.Met("Each report day so far has its report.")
                : new Finding.NoData("No report for " + missing.size() + " of "
                        + pilot.schedule().reportDays().size() + " report days: "
                        + missing.stream().map(LocalDate::toString).collect(Collectors.joining(", ")) + ".");
    }
}
