package io.pilotgate.portal.api;

import io.pilotgate.delivery.CheckOutcome;
import io.pilotgate.delivery.Receipt;
import io.pilotgate.delivery.Upload;
import io.pilotgate.delivery.UploadState;
import io.pilotgate.labels.Finding;
import io.pilotgate.labels.FindingGroup;
import io.pilotgate.portal.FindingsCsv;
import io.pilotgate.portal.ReportUploadDesk;
import io.pilotgate.portal.UploadDesk;
import io.pilotgate.portal.entry.BatchEntry;
import io.pilotgate.portal.idempotency.OnceByItself;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

@RestController
@RequestMapping("/api/v1/pilots/{pilotId}/uploads")
@Tag(
        name = "Uploads",
        description = "Staged by the vendor's people, checked, confirmed, receipted; both sides see how they stand")
class UploadsApi {

    private static final int MOST_FINDINGS = 5000;

    /**
     * @param findings one by one, in the order of the file's lines as far as they are known while it is read
     * @param next the number to go on after; null at the end
     * @param cut whether further findings are counted in {@code groups} and not kept one by one
     */
    record FindingsJson(
            long total,
            boolean cut,
            List<FindingGroup> groups,
            List<Finding> findings,
            @Nullable Long next) {}

    private final UploadDesk desk;
    private final ReportUploadDesk reports;
    private final FindingsCsv csv;

    UploadsApi(UploadDesk desk, ReportUploadDesk reports, FindingsCsv csv) {
        this.desk = desk;
        this.reports = reports;
        this.csv = csv;
    }

    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @OnceByItself
    @Operation(
            summary = "Stage a label batch or daily reports",
            description =
                    "Its bytes are kept and checked; it counts when it is confirmed. What is wrong with it is read from"
                            + " its findings. Unconfirmed, it expires after seven days. Where kind is DAILY_REPORTS, the"
                            + " file is a table with one report a row, or one report in JSON; else it is a label batch."
                            + " With dryRun it is checked and nothing of it kept.")
    @ApiResponse(responseCode = "200", description = "The same file was accepted before; or a dry run")
    @ApiResponse(responseCode = "201", description = "Checked: right or faulty, see its state")
    @ApiResponse(responseCode = "202", description = "It is being checked; its Location tells how far that is")
    ResponseEntity<Object> stage(
            @PathVariable String pilotId,
            @ParameterObject @ModelAttribute BatchEntry entry,
            @RequestParam MultipartFile file,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "") String dryRun,
            HttpServletRequest request) {
        boolean ofReports = desk.isOfReports(pilotId, kind);
        if (desk.isDryRun(pilotId, dryRun)) {
            return ResponseEntity.ok(
                    ofReports ? reports.tryOut(pilotId, file) : desk.tryBatch(pilotId, entry, file, request));
        }
        Upload upload = ofReports ? reports.stage(pilotId, file) : desk.stageBatch(pilotId, entry, file, request);
        HttpStatus status = upload.state() == UploadState.RECEIVED
                ? HttpStatus.ACCEPTED
                : upload.state().hasReceipt() ? HttpStatus.OK : HttpStatus.CREATED;
        return answer(upload, status);
    }

    @GetMapping
    @Operation(summary = "The newest uploads and how they stand")
    List<UploadJson> all(@PathVariable String pilotId) {
        return desk.of(pilotId).stream()
                .map(upload -> UploadJson.of(upload, null))
                .toList();
    }

    @GetMapping("/{uploadId}")
    @Operation(summary = "How an upload stands: its state, the rows checked so far, what was found, its receipt")
    UploadJson one(@PathVariable String pilotId, @PathVariable String uploadId) {
        return json(desk.find(pilotId, uploadId));
    }

    @GetMapping("/{uploadId}/findings")
    @Operation(
            summary = "What is wrong with an upload",
            description = "Grouped by cause with counts, and one by one with line, column, code, what was found and the"
                    + " mend.")
    FindingsJson findings(
            @PathVariable String pilotId,
            @PathVariable String uploadId,
            @RequestParam(defaultValue = "0") long after,
            @RequestParam(defaultValue = "1000") int limit) {
        Upload upload = desk.find(pilotId, uploadId);
        CheckOutcome outcome = upload.outcome();
        if (outcome == null) {
            return new FindingsJson(0, false, List.of(), List.of(), null);
        }
        List<Finding> page = desk.findings(upload, after, Math.max(1, Math.min(MOST_FINDINGS, limit)));
        long end = after + page.size();
        return new FindingsJson(
                outcome.findings(), outcome.isCut(), outcome.groups(), page, end < outcome.kept() ? end : null);
    }

    @GetMapping("/{uploadId}/findings.csv")
    @Operation(summary = "What is wrong with an upload as a file for a spreadsheet")
    void findingsAsFile(@PathVariable String pilotId, @PathVariable String uploadId, HttpServletResponse response)
            throws IOException {
        Upload upload = desk.find(pilotId, uploadId);
        response.setContentType("text/csv");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"findings-" + upload.id() + ".csv\"");
        csv.write(upload, response.getWriter());
    }

    @PostMapping("/{uploadId}/confirm")
    @OnceByItself
    @Operation(
            summary = "Say that a staged upload counts",
            description = "Said twice, it is said once. Still in its check, it counts at the end of that.")
    @ApiResponse(responseCode = "201", description = "It counts; with its receipt")
    @ApiResponse(responseCode = "202", description = "It counts as soon as its check finds nothing wrong")
    ResponseEntity<Object> confirm(@PathVariable String pilotId, @PathVariable String uploadId) {
        Upload upload = desk.confirm(pilotId, uploadId);
        return answer(upload, upload.state().hasReceipt() ? HttpStatus.CREATED : HttpStatus.ACCEPTED);
    }

    @DeleteMapping("/{uploadId}")
    @Operation(summary = "Take a staged upload back before it counts")
    UploadJson withdraw(@PathVariable String pilotId, @PathVariable String uploadId) {
        return json(desk.withdraw(pilotId, uploadId));
    }

    @GetMapping("/{uploadId}/receipt")
    @Operation(summary = "The receipt of an upload that counts")
    Receipt receipt(@PathVariable String pilotId, @PathVariable String uploadId) {
        return desk.receipt(pilotId, uploadId);
    }

    private UploadJson json(Upload upload) {
        return UploadJson.of(upload, desk.receiptOf(upload).orElse(null));
    }

    private ResponseEntity<Object> answer(Upload upload, HttpStatus status) {
        return ResponseEntity.status(status).location(UploadJson.place(upload)).body(json(upload));
    }
}
