package io.pilotgate.portal.api;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.pilotgate.delivery.BatchReceipt;
import io.pilotgate.delivery.Receipt;
import io.pilotgate.delivery.Upload;
import io.pilotgate.portal.DeliveryDesk;
import io.pilotgate.portal.Doorkeeper;
import io.pilotgate.portal.UploadDesk;
import io.pilotgate.portal.entry.BatchEntry;
import io.pilotgate.portal.idempotency.OnceByItself;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

@RestController
@RequestMapping("/api/v1/pilots/{pilotId}")
@Tag(name = "Delivery", description = "Label batches, handed in by the vendor's people")
class DeliveryApi {

    /** The batch, and beside it the receipt of its upload. */
    record BatchAnswer(@JsonUnwrapped BatchReceipt batch, Receipt receipt) {

        static BatchAnswer of(Receipt receipt) {
            return new BatchAnswer(Objects.requireNonNull(receipt.batch()), receipt);
        }
    }

    private final DeliveryDesk desk;
    private final UploadDesk uploads;
    private final Doorkeeper door;

    DeliveryApi(DeliveryDesk desk, UploadDesk uploads, Doorkeeper door) {
        this.desk = desk;
        this.uploads = uploads;
        this.door = door;
    }

    @GetMapping("/label-batches")
    @Operation(summary = "Receipts of the label batches")
    List<BatchReceipt> batches(@PathVariable String pilotId) {
        return desk.batches(door.pilot(pilotId));
    }

    @PostMapping(path = "/label-batches", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @OnceByItself
    @Operation(
            summary = "Hand in a label batch with one call",
            description = "A delimited file, taken whole or refused with every line that is wrong. The same bytes twice"
                    + " are one batch. It names the version of the SOP that was labelled by. A manifest (a part of JSON, or"
                    + " the fields sha256, rows, items and labels) must be so where it is given. With dryRun the file is"
                    + " checked and nothing of it kept. A large file may be answered with 202 and where to ask.")
    @ApiResponse(responseCode = "200", description = "A dry run: what would become of it")
    @ApiResponse(responseCode = "201", description = "It counts; the receipt")
    @ApiResponse(responseCode = "202", description = "It is being checked; its Location tells how far that is")
    ResponseEntity<Object> deliver(
            @PathVariable String pilotId,
            @ParameterObject @ModelAttribute BatchEntry entry,
            @RequestParam MultipartFile file,
            @RequestParam(defaultValue = "") String dryRun,
            HttpServletRequest request) {
        if (uploads.isDryRun(pilotId, dryRun)) {
            return ResponseEntity.ok(uploads.tryBatch(pilotId, entry, file, request));
        }
        Upload upload = uploads.handInBatch(pilotId, entry, file, request);
        return uploads.receiptOf(upload)
                .<ResponseEntity<Object>>map(receipt ->
                        ResponseEntity.created(UploadJson.place(upload)).body(BatchAnswer.of(receipt)))
                .orElseGet(() -> ResponseEntity.accepted()
                        .location(UploadJson.place(upload))
                        .body(UploadJson.of(upload, null)));
    }
}
