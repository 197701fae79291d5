package io.pilotgate.portal.api;

import io.pilotgate.delivery.BatchReceipt;
import io.pilotgate.portal.DeliveryDesk;
import io.pilotgate.portal.Doorkeeper;
import io.pilotgate.portal.entry.BatchEntry;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

@RestController
@RequestMapping("/api/v1/pilots/{pilotId}")
@Tag(name = "Delivery", description = "Label batches, handed in by the vendor's people")
class DeliveryApi {

    private final DeliveryDesk desk;
    private final Doorkeeper door;

    DeliveryApi(DeliveryDesk desk, Doorkeeper door) {
        this.desk = desk;
        this.door = door;
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
