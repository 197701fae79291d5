package io.pilotgate.portal.api;

import io.pilotgate.delivery.BatchReceipt;
import io.pilotgate.delivery.ReportReceipt;
import io.pilotgate.delivery.StoredReport;
import io.pilotgate.pilot.Pilot;
import io.pilotgate.portal.DeliveryDesk;
import io.pilotgate.portal.Doorkeeper;
import io.pilotgate.portal.entry.BatchEntry;
import io.pilotgate.portal.entry.ReportEntry;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

@RestController
@RequestMapping("/api/v1/pilots/{pilotId}")
@Tag(name = "Delivery", description = "Daily reports and label batches, handed in by the vendor's people")
class DeliveryApi {

    /** @param missingDays report days whose cut-off passed without a report: no data, not a score */
    record ReportsJson(Collection<StoredReport> reports, List<LocalDate> missingDays) {}

    private final DeliveryDesk desk;
    private final Doorkeeper door;

    DeliveryApi(DeliveryDesk desk, Doorkeeper door) {
        this.desk = desk;
        this.door = door;
    }

    @GetMapping("/daily-reports")
    @Operation(summary = "The newest version of each day's report, and the days without one")
    ReportsJson reports(@PathVariable String pilotId) {
        Pilot pilot = door.pilot(pilotId);
        return new ReportsJson(desk.reports(pilot), desk.missingDays(pilot));
    }

    @PostMapping("/daily-reports")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            summary = "Hand in a daily report",
            description = "The same report twice is one; another one for its day is the next version.")
    ReportReceipt report(@PathVariable String pilotId, @RequestBody ReportEntry entry) {
        return desk.report(pilotId, entry);
    }

    @GetMapping("/label-batches")
    @Operation(summary = "Receipts of the label batches")
    List<BatchReceipt> batches(@PathVariable String pilotId) {
        return desk.batches(door.pilot(pilotId));
    }

    @PostMapping(path = "/label-batches", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            summary = "Hand in a label batch",
            description = "A delimited file, taken whole or refused with every line that is wrong. The same bytes twice"
                    + " are one batch.")
    BatchReceipt deliver(
            @PathVariable String pilotId,
            @ParameterObject @ModelAttribute BatchEntry entry,
            @RequestParam MultipartFile file) {
        return desk.deliver(pilotId, entry, file);
    }
}
