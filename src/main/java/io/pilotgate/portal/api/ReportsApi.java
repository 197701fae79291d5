package io.pilotgate.portal.api;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.pilotgate.delivery.ClaimQuery;
import io.pilotgate.delivery.MidPilotReview;
import io.pilotgate.delivery.Receipt;
import io.pilotgate.delivery.ReportReceipt;
import io.pilotgate.delivery.RollUp;
import io.pilotgate.delivery.StoredReport;
import io.pilotgate.kernel.Refusal;
import io.pilotgate.kernel.Sha256;
import io.pilotgate.pilot.Pilot;
import io.pilotgate.portal.Doorkeeper;
import io.pilotgate.portal.ReportDesk;
import io.pilotgate.portal.ReportUploadDesk;
import io.pilotgate.portal.UploadDesk;
import io.pilotgate.portal.entry.AnswerEntry;
import io.pilotgate.portal.entry.ReportEntry;
import io.pilotgate.portal.entry.ReviewEntry;
import io.pilotgate.portal.idempotency.OnceByItself;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
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
@Tag(
        name = "Reports",
        description = "Daily reports with their versions and roll-ups, the mid-pilot review, questions on the vendor's"
                + " own figures")
class ReportsApi {

    /**
     * @param reports the version in force of each day
     * @param versions every version of each day with its standing
     * @param missingDays report days whose cut-off passed without a report: no data, not a score
     * @param waitingDays report days whose late report waits for the lead's approval
     */
    record ReportsJson(
            Collection<StoredReport> reports,
            List<StoredReport> versions,
            List<LocalDate> missingDays,
            List<LocalDate> waitingDays) {}

    /** The report, and beside it the receipt of its upload. */
    record ReportAnswer(@JsonUnwrapped ReportReceipt report, Receipt receipt) {}

    /** The reports of a file, and beside them the receipt of its upload. */
    record ReportsAnswer(Sha256 sha256, List<ReportReceipt> reports, Receipt receipt) {}

    private final ReportDesk desk;
    private final ReportUploadDesk handIn;
    private final UploadDesk uploads;
    private final Doorkeeper door;

    ReportsApi(ReportDesk desk, ReportUploadDesk handIn, UploadDesk uploads, Doorkeeper door) {
        this.desk = desk;
        this.handIn = handIn;
        this.uploads = uploads;
        this.door = door;
    }

    @GetMapping("/daily-reports")
    @Operation(summary = "The reports in force, every version, the days without a report and those that wait")
    ReportsJson reports(@PathVariable String pilotId) {
        Pilot pilot = door.pilot(pilotId);
        var days = desk.days(pilot);
        return new ReportsJson(desk.reports(pilot), desk.versions(pilot), days.missing(), days.waiting());
    }

    @PostMapping(path = "/daily-reports", consumes = MediaType.APPLICATION_JSON_VALUE)
    @OnceByItself
    @Operation(
            summary = "Hand in a daily report",
            description = "The same report twice is one; another one for its day is the next version. After the day's"
                    + " cut-off it waits for the lead's approval. With dryRun it is checked and nothing of it kept.")
    @ApiResponse(responseCode = "200", description = "A dry run: what would become of it")
    @ApiResponse(responseCode = "201", description = "It is on record; the receipt")
    ResponseEntity<Object> report(
            @PathVariable String pilotId,
            @RequestBody ReportEntry entry,
            @RequestParam(defaultValue = "") String dryRun,
            HttpServletRequest request) {
        byte[] body = BytesOfReports.sent(request);
        if (uploads.isDryRun(pilotId, dryRun)) {
            return ResponseEntity.ok(handIn.tryOut(pilotId, body));
        }
        Receipt receipt = handIn.handIn(pilotId, entry, body);
        return ResponseEntity.created(UploadJson.place(pilotId, receipt))
                .body(new ReportAnswer(receipt.reports().get(0), receipt));
    }

    @PostMapping(path = "/daily-reports", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @OnceByItself
    @Operation(
            summary = "Hand in daily reports as a file",
            description = "Delimited text in UTF-8, one report a row, the columns named like the fields in JSON"
                    + " (qa.self.checked); or one report in JSON. Taken whole, or refused with every row and column that"
                    + " is wrong. With dryRun it is checked and nothing of it kept.")
    @ApiResponse(responseCode = "200", description = "A dry run: what would become of it")
    @ApiResponse(responseCode = "201", description = "They are on record; the receipt")
    ResponseEntity<Object> reports(
            @PathVariable String pilotId,
            @RequestParam MultipartFile file,
            @RequestParam(defaultValue = "") String dryRun) {
        if (uploads.isDryRun(pilotId, dryRun)) {
            return ResponseEntity.ok(handIn.tryOut(pilotId, file));
        }
        Receipt receipt = handIn.handIn(pilotId, file);
        return ResponseEntity.created(UploadJson.place(pilotId, receipt))
                .body(new ReportsAnswer(receipt.sha256(), receipt.reports(), receipt));
    }

    @GetMapping("/daily-reports/roll-ups")
    @Operation(summary = "Weekly (ISO weeks) or monthly roll-ups of the reports in force, missing days named")
    List<RollUp> rollUps(@PathVariable String pilotId, @RequestParam(defaultValue = "week") String period) {
        RollUp.Kind kind = switch (period) {
            case "week" -> RollUp.Kind.WEEK;
            case "month" -> RollUp.Kind.MONTH;
            default -> throw Refusal.invalid("period", "A roll-up is of a 'week' or of a 'month'.");
        };
        return desk.rollUps(door.pilot(pilotId), kind);
    }

    @GetMapping("/mid-pilot-review")
    @Operation(summary = "What each side entered in the mid-pilot review, and the agreed actions")
    MidPilotReview review(@PathVariable String pilotId) {
        return desk.review(door.pilot(pilotId));
    }

    @PostMapping("/mid-pilot-review")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Enter the vendor's part of the mid-pilot review; entered again, the newest counts")
    MidPilotReview enterReview(@PathVariable String pilotId, @RequestBody ReviewEntry entry) {
        desk.enterReview(pilotId, entry);
        return desk.review(door.pilot(pilotId));
    }

    @GetMapping("/claim-queries")
    @Operation(summary = "Questions to the vendor on its own figures under the contract's threshold")
    List<ClaimQuery> queries(@PathVariable String pilotId) {
        return desk.queries(door.pilot(pilotId));
    }

    @PostMapping("/claim-queries/{day}/{version}/answer")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Answer a question on a figure, as the vendor")
    List<ClaimQuery> answer(
            @PathVariable String pilotId,
            @PathVariable String day,
            @PathVariable String version,
            @RequestBody AnswerEntry entry) {
        desk.answer(pilotId, day, version, entry);
        return desk.queries(door.pilot(pilotId));
    }
}
