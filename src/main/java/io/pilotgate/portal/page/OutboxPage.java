package io.pilotgate.portal.page;

import io.pilotgate.kernel.Refusal;
import io.pilotgate.notification.Outbox;
import io.pilotgate.notification.OutboxLetter;
import io.pilotgate.portal.Doorkeeper;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The letters that the product wrote, readable here whether or not a mail server takes them. */
@Controller
class OutboxPage {

    private static final int NEWEST = 200;

    private final Outbox outbox;
    private final Doorkeeper door;

    OutboxPage(Outbox outbox, Doorkeeper door) {
        this.outbox = outbox;
        this.door = door;
    }

    @GetMapping("/outbox")
    String list(Model page) {
        door.staff();
        page.addAttribute("newest", NEWEST);
        page.addAttribute(
                "letters",
                outbox.all(NEWEST).stream()
                        .map(letter -> LetterRow.of(letter, ZoneOffset.UTC))
                        .toList());
        return "pages/outbox";
    }

    @GetMapping("/outbox/{letterId}")
    String read(@PathVariable String letterId, Model page) {
        OutboxLetter letter = find(letterId);
        page.addAttribute("letter", LetterRow.of(letter, ZoneOffset.UTC));
        page.addAttribute("text", letter.letter().text());
        return "pages/letter";
    }

    /** The mail as it is sent, to be saved and opened in a mail program. */
    @GetMapping("/outbox/{letterId}/eml")
    ResponseEntity<byte[]> save(@PathVariable String letterId) {
        OutboxLetter letter = find(letterId);
        return ResponseEntity.ok()
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("letter-" + letter.id() + ".eml", StandardCharsets.US_ASCII)
                                .build()
                                .toString())
                .contentType(new MediaType("message", "rfc822"))
                .body(letter.eml());
    }

    private OutboxLetter find(String letterId) {
        door.staff();
        try {
            return outbox.find(Long.parseLong(letterId));
        } catch (NumberFormatException notANumber) {
            throw Refusal.notFound("letter", "There is no letter " + letterId + " in the outbox.");
        }
    }
}
