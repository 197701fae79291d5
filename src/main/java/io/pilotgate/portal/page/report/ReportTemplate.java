package io.pilotgate.portal.page.report;

import io.pilotgate.delivery.ReportDays;
import io.pilotgate.pilot.Pilot;
import io.pilotgate.portal.Doorkeeper;
import io.pilotgate.portal.ReportDesk;
import io.pilotgate.portal.entry.ReportEntry;
import java.time.Clock;
import java.time.LocalDate;
import java.util.stream.Collectors;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** A file to fill in: the head that names the columns, and a row for each day that has no report yet. */
@Controller
class ReportTemplate {

    private final ReportDesk desk;
    private final Doorkeeper door;
    private final Clock clock;

    ReportTemplate(ReportDesk desk, Doorkeeper door, Clock clock) {
        this.desk = desk;
        this.door = door;
        this.clock = clock;
    }

    @GetMapping("/pilots/{pilotId}/reports/template.csv")
    ResponseEntity<String> file(@PathVariable String pilotId) {
        Pilot pilot = door.pilot(pilotId);
        LocalDate today = LocalDate.ofInstant(clock.instant(), pilot.schedule().zone());
        ReportDays days = desk.days(pilot);
        String empty = ",".repeat(ReportEntry.FIELDS.size() - 1);
        String rows = days.all().stream()
                .filter(day -> !day.isAfter(today)
                        && !days.reported().contains(day)
                        && !days.waiting().contains(day))
                .map(day -> day + empty + "\n")
                .collect(Collectors.joining());
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("text/csv;charset=UTF-8"))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"daily-reports.csv\"")
                .body(String.join(",", ReportEntry.FIELDS) + "\n" + rows);
    }
}
