package io.pilotgate.portal.page.pilot;

import io.pilotgate.files.PilotDocument;
import io.pilotgate.portal.DocumentDesk;
import io.pilotgate.portal.page.RefusableForm;
import java.util.List;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Documents of a pilot: handed in by a form, saved by a link. */
@Controller
class DocumentForm {

    private final PilotViews views;
    private final DocumentDesk documents;

    DocumentForm(PilotViews views, DocumentDesk documents) {
        this.views = views;
        this.documents = documents;
    }

    @PostMapping("/pilots/{pilotId}/documents")
    ModelAndView upload(
            @PathVariable String pilotId,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam MultipartFile file,
            @RequestParam MultiValueMap<String, String> sent,
            RedirectAttributes redirect) {
        var form = new RefusableForm("document", List.of("kind", "file"), sent);
        return views.after(pilotId, "documents", form, redirect, () -> {
            PilotDocument kept = documents.upload(pilotId, kind, file);
            return "'" + kept.fileName() + "' is kept. Its SHA-256 is " + kept.hash() + ".";
        });
    }

    /** Saved, never shown: what was handed in could be a page with a script. */
    @GetMapping("/pilots/{pilotId}/documents/{documentId}")
    ResponseEntity<InputStreamResource> download(@PathVariable String pilotId, @PathVariable String documentId) {
        PilotDocument document = documents.find(pilotId, documentId);
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, document.attachment())
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .contentLength(document.size())
                .body(new InputStreamResource(() -> documents.open(document)));
    }
}
