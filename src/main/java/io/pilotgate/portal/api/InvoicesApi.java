package io.pilotgate.portal.api;

import io.pilotgate.commercial.Invoice;
import io.pilotgate.commercial.InvoiceDeed;
import io.pilotgate.commercial.MatchedLine;
import io.pilotgate.commercial.ReportedDay;
import io.pilotgate.commercial.TimeSheet;
import io.pilotgate.commercial.WorkedDay;
import io.pilotgate.pilot.Pilot;
import io.pilotgate.portal.Doorkeeper;
import io.pilotgate.portal.InvoiceDesk;
import io.pilotgate.portal.InvoiceSheets;
import io.pilotgate.portal.idempotency.OnceByItself;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

@RestController
@RequestMapping("/api/v1/pilots/{pilotId}")
@Tag(
        name = "Invoices",
        description = "Invoices, credit notes and time sheets, and their match with contract, deliveries and reports."
                + " Approving and disputing are tasks, see Tasks")
class InvoicesApi {

    /**
     * @param withheld the first lines whose items are not paid; all of them are in lines.csv
     * @param days what was reported, delivered and billed on each day of the period
     */
    record InvoiceJson(Invoice invoice, List<InvoiceDeed> deeds, List<MatchedLine> withheld, List<ReportedDay> days) {}

    /** @param days the hours in force beside the people that daily reports name */
    record SheetsJson(List<TimeSheet> sheets, List<WorkedDay> days) {}

    private static final int SHOWN = 100;

    private final InvoiceDesk desk;
    private final InvoiceSheets exports;
    private final Doorkeeper door;

    InvoicesApi(InvoiceDesk desk, InvoiceSheets exports, Doorkeeper door) {
        this.desk = desk;
        this.exports = exports;
        this.door = door;
    }

    @GetMapping("/invoices")
    @Operation(summary = "Invoices and credit notes with their match, oldest first")
    List<Invoice> invoices(@PathVariable String pilotId) {
        return desk.all(door.pilot(pilotId));
    }

    @PostMapping(path = "/invoices", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @OnceByItself
    @Operation(
            summary = "Hand in an invoice or a credit note",
            description =
                    "CSV, JSON, XLSX or UBL 2.1, by the vendor, or by finance for it. Refused with every line that is"
                            + " wrong, or taken in and matched. One of very many lines is answered with 202 and matched"
                            + " behind the request: how far it is stands at its address under \"matching\", which is null"
                            + " at the end; where it failed for good it says so, and of what. An invoice of the pilot that"
                            + " comes first stands under \"waitsFor\". The same file twice is one invoice.")
    ResponseEntity<Invoice> handIn(@PathVariable String pilotId, @RequestParam MultipartFile file) {
        Invoice invoice = desk.handIn(pilotId, file);
        return ResponseEntity.status(invoice.matching() == null ? HttpStatus.CREATED : HttpStatus.ACCEPTED)
                .location(URI.create("/api/v1/pilots/" + pilotId + "/invoices/" + invoice.id()))
                .body(invoice);
    }

    @GetMapping("/invoices/{invoiceId}")
    @Operation(summary = "An invoice, what people did about it, and what of it is not paid")
    InvoiceJson invoice(@PathVariable String pilotId, @PathVariable String invoiceId) {
        Invoice invoice = find(pilotId, invoiceId);
        return new InvoiceJson(invoice, desk.deeds(invoice), desk.withheld(invoice, SHOWN), desk.days(invoice));
    }

    @PostMapping("/invoices/{invoiceId}/match")
    @Operation(
            summary = "Match an open invoice again",
            description = "For finance and leads: with what was delivered and billed since.")
    ResponseEntity<Invoice> match(@PathVariable String pilotId, @PathVariable String invoiceId) {
        Invoice invoice = desk.matchAgain(pilotId, invoiceId);
        return ResponseEntity.status(invoice.matching() == null ? HttpStatus.OK : HttpStatus.ACCEPTED)
                .body(invoice);
    }

    @GetMapping("/invoices/{invoiceId}/file")
    @Operation(summary = "The file as it was handed in")
    ResponseEntity<InputStreamResource> file(@PathVariable String pilotId, @PathVariable String invoiceId) {
        return exports.file(find(pilotId, invoiceId));
    }

    @GetMapping("/invoices/{invoiceId}/differences.{ending:csv|xlsx}")
    @Operation(summary = "The differences with their reasons as a table")
    void differences(
            @PathVariable String pilotId,
            @PathVariable String invoiceId,
            @PathVariable String ending,
            HttpServletResponse response)
            throws IOException {
        exports.differences(find(pilotId, invoiceId)).write(response, ending);
    }

    @GetMapping("/invoices/{invoiceId}/lines.csv")
    @Operation(summary = "Every line whose item is not paid, with what was found")
    void lines(@PathVariable String pilotId, @PathVariable String invoiceId, HttpServletResponse response)
            throws IOException {
        exports.writeLines(find(pilotId, invoiceId), response);
    }

    @GetMapping("/time-sheets")
    @Operation(summary = "Time sheets, and the hours of each day beside the people of its report")
    SheetsJson sheets(@PathVariable String pilotId) {
        Pilot pilot = door.pilot(pilotId);
        return new SheetsJson(desk.sheets(pilot), desk.workedDays(pilot));
    }

    @PostMapping(path = "/time-sheets", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @OnceByItself
    @Operation(
            summary = "Hand in a time sheet",
            description = "CSV, JSON or XLSX with day, person and hours. Of two that name a person's day the newer one"
                    + " counts; the same file twice is one sheet.")
    ResponseEntity<TimeSheet> handInSheet(@PathVariable String pilotId, @RequestParam MultipartFile file) {
        TimeSheet sheet = desk.handInSheet(pilotId, file);
        return ResponseEntity.created(URI.create("/api/v1/pilots/" + pilotId + "/time-sheets"))
                .body(sheet);
    }

    private Invoice find(String pilotId, String invoiceId) {
        return desk.find(door.pilot(pilotId), invoiceId);
    }
}
