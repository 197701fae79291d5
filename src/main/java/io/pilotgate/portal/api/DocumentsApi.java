package io.pilotgate.portal.api;

import io.pilotgate.files.PilotDocument;
import io.pilotgate.portal.DocumentDesk;
import io.pilotgate.portal.idempotency.OnceByItself;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.List;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.HttpHeaders;
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
@RequestMapping("/api/v1/pilots/{pilotId}/documents")
@Tag(name = "Documents", description = "Papers of a pilot, kept byte for byte under their hash")
class DocumentsApi {

    private final DocumentDesk desk;

    DocumentsApi(DocumentDesk desk) {
        this.desk = desk;
    }

    @GetMapping
    @Operation(summary = "The documents you may see")
    List<PilotDocument> all(@PathVariable String pilotId) {
        return desk.of(pilotId);
    }

    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @OnceByItself
    @Operation(summary = "Upload a document", description = "For staff. The same file twice is one document.")
    ResponseEntity<PilotDocument> upload(
            @PathVariable String pilotId, @RequestParam String kind, @RequestParam MultipartFile file) {
        PilotDocument document = desk.upload(pilotId, kind, file);
        return ResponseEntity.created(URI.create("/api/v1/pilots/" + pilotId + "/documents/" + document.id()))
                .body(document);
    }

    @GetMapping("/{documentId}")
    @Operation(summary = "Download a document")
    ResponseEntity<InputStreamResource> download(@PathVariable String pilotId, @PathVariable String documentId) {
        PilotDocument document = desk.find(pilotId, documentId);
        return ResponseEntity.ok()
                // Never as the sender named it: what a browser could run is only ever saved.
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .contentLength(document.size())
                .header(HttpHeaders.CONTENT_DISPOSITION, document.attachment())
                .body(new InputStreamResource(desk.open(document)));
    }
}
