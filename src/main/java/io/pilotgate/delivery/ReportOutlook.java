package io.pilotgate.delivery;

import io.pilotgate.pilot.PilotSchedule;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** What becomes of right reports once they are confirmed: in time or late, a first version of their day or a further one. */
final class ReportOutlook {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);

    private final PilotSchedule schedule;
    private final Map<LocalDate, StoredReport> newest;
    private final Instant now;

    /** @param versions of every day, by day and version */
    ReportOutlook(PilotSchedule schedule, List<StoredReport> versions, Instant now) {
        this.schedule = schedule;
        this.newest = versions.stream()
                .collect(Collectors.toMap(stored -> stored.report().day(), stored -> stored, (older, newer) -> newer));
        this.now = now;
    }

    /** A sentence for each thing that happens to some of them, with their days. */
    List<String> on(List<NumberedReport> read) {
        List<DailyReport> known = read.stream()
                .map(NumberedReport::report)
                .filter(this::isOnRecord)
                .toList();
        List<DailyReport> fresh = read.stream()
                .map(NumberedReport::report)
                .filter(report -> !known.contains(report))
                .toList();
        List<String> sentences = new ArrayList<>();
        say(sentences, "In time if confirmed by " + firstCutOff(fresh) + ": ", inTime(fresh));
        say(
                sentences,
                "After their cut-off, so that they wait for the buyer's approval: ",
                fresh.stream().filter(this::isLate).toList());
        say(
                sentences,
                "Reported before, so that this becomes the next version: ",
                fresh.stream()
                        .filter(report -> newest.containsKey(report.day()))
                        .toList());
        say(sentences, "On record with the same figures, so that nothing changes: ", known);
        return sentences;
    }

    private List<DailyReport> inTime(List<DailyReport> reports) {
        return reports.stream().filter(report -> !isLate(report)).toList();
    }

    private boolean isOnRecord(DailyReport report) {
        StoredReport before = newest.get(report.day());
        return before != null && before.report().equals(report);
    }

    private boolean isLate(DailyReport report) {
        return now.isAfter(schedule.cutOffOn(report.day()));
    }

    private String firstCutOff(List<DailyReport> reports) {
        return inTime(reports).stream()
                .map(report -> schedule.cutOffOn(report.day()))
                .min(Comparator.naturalOrder())
                .map(cutOff ->
                        TIME.format(ZonedDateTime.ofInstant(cutOff, schedule.zone())) + " (" + schedule.zone() + ")")
                .orElse("");
    }

    private static void say(List<String> sentences, String what, List<DailyReport> reports) {
        if (!reports.isEmpty()) {
            sentences.add(reports.stream()
                    .map(report -> report.day().toString())
                    .collect(Collectors.joining(", ", what, ".")));
        }
    }
}
