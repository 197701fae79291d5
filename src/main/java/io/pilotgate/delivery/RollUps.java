package io.pilotgate.delivery;

import io.pilotgate.kernel.PilotId;
import io.pilotgate.pilot.PilotSchedule;
import io.pilotgate.pilot.Pilots;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;

/** Weekly and monthly roll-ups of the daily reports in force, missing days named. */
@Service
public class RollUps {

    private final DailyReports reports;
    private final Pilots pilots;
    private final Clock clock;

    RollUps(DailyReports reports, Pilots pilots, Clock clock) {
        this.reports = reports;
        this.pilots = pilots;
        this.clock = clock;
    }

    /** The ISO weeks of the delivery that have begun, oldest first. */
    public List<RollUp> weekly(PilotId pilot) {
        return of(pilot, RollUp.Kind.WEEK, RollUps::week);
    }

    /** The calendar months of the delivery that have begun, oldest first. */
    public List<RollUp> monthly(PilotId pilot) {
        return of(pilot, RollUp.Kind.MONTH, day -> YearMonth.from(day).toString());
    }

    /** What all reports in force say together. */
    public ReportTotals total(PilotId pilot) {
        return ReportTotals.of(
                reports.of(pilot).values().stream().map(StoredReport::report).toList());
    }

    private List<RollUp> of(PilotId pilot, RollUp.Kind kind, Function<LocalDate, String> period) {
        PilotSchedule schedule = pilots.find(pilot).schedule();
        Instant now = clock.instant();
        LocalDate today = LocalDate.ofInstant(now, schedule.zone());
        ReportDays days = reports.days(pilot);
        Map<LocalDate, StoredReport> inForce = reports.of(pilot);
        Map<String, List<LocalDate>> periods =
                days.all().stream().collect(Collectors.groupingBy(period, LinkedHashMap::new, Collectors.toList()));
        return periods.entrySet().stream()
                .filter(entry -> !entry.getValue().get(0).isAfter(today))
                .map(entry -> rollUp(kind, entry.getKey(), days.within(entry.getValue()), inForce))
                .toList();
    }

    private static RollUp rollUp(
            RollUp.Kind kind, String period, ReportDays days, Map<LocalDate, StoredReport> inForce) {
        return new RollUp(
                kind,
                period,
                days.all().get(0),
                days.all().get(days.all().size() - 1),
                days.ahead().isEmpty(),
                days,
                ReportTotals.of(days.reported().stream()
                        .map(inForce::get)
                        .filter(java.util.Objects::nonNull)
                        .map(StoredReport::report)
                        .toList()));
    }

    private static String week(LocalDate day) {
        return String.format(
                Locale.ROOT,
                "%d-W%02d",
                day.get(IsoFields.WEEK_BASED_YEAR),
                day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }
}
