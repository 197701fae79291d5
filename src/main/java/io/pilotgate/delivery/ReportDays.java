package io.pilotgate.delivery;

import io.pilotgate.pilot.PilotSchedule;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How the report days of a pilot stand, counted from dates and data.
 *
 * @param all every report day of the schedule, and days that were reported before a pause took them
 * @param passed those whose cut-off has come
 * @param reported days with a report in force, also before their cut-off
 * @param missing passed days without any report
 * @param waiting days without a report in force whose late one waits for approval
 */
public record ReportDays(
        List<LocalDate> all,
        List<LocalDate> passed,
        List<LocalDate> reported,
        List<LocalDate> missing,
        List<LocalDate> waiting) {

    static ReportDays of(PilotSchedule schedule, List<StoredReport> versions, Instant now) {
        Map<Boolean, Set<LocalDate>> inForce = versions.stream()
                .filter(stored -> stored.counts() || stored.waits())
                .collect(Collectors.partitioningBy(
                        StoredReport::counts,
                        Collectors.mapping(stored -> stored.report().day(), Collectors.toSet())));
        Set<LocalDate> here = inForce.getOrDefault(true, Set.of());
        Set<LocalDate> waits = inForce.getOrDefault(false, Set.of());
        // A day that was reported and then fell into a pause is no report day any more; its figures stay.
        List<LocalDate> all = Stream.concat(schedule.reportDays().stream(), here.stream())
                .distinct()
                .sorted()
                .toList();
        List<LocalDate> passed = schedule.reportDaysPassed(now);
        return new ReportDays(
                all,
                passed,
                all.stream().filter(here::contains).toList(),
                passed.stream()
                        .filter(day -> !here.contains(day) && !waits.contains(day))
                        .toList(),
                all.stream()
                        .filter(day -> !here.contains(day) && waits.contains(day))
                        .toList());
    }

    /** Days whose cut-off is still to come, and that are not reported yet. */
    public List<LocalDate> ahead() {
        return all.stream()
                .filter(day -> !passed.contains(day) && !reported.contains(day))
                .toList();
    }

    /** @param inTime whether a report that counts came by the day's cut-off */
    ReportDayState state(LocalDate day, boolean inTime) {
        if (reported.contains(day)) {
            return inTime ? ReportDayState.IN_TIME : ReportDayState.LATE;
        }
        if (waiting.contains(day)) {
            return ReportDayState.WAITING;
        }
        return missing.contains(day) ? ReportDayState.MISSING : ReportDayState.AHEAD;
    }

    /** The same for the days of one week or month. */
    ReportDays within(List<LocalDate> days) {
        return new ReportDays(
                kept(all, days), kept(passed, days), kept(reported, days), kept(missing, days), kept(waiting, days));
    }

    private static List<LocalDate> kept(List<LocalDate> list, List<LocalDate> days) {
        return list.stream().filter(days::contains).toList();
    }
}
