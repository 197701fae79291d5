package io.pilotgate.portal.page.records;

import io.pilotgate.kernel.Refusal;
import io.pilotgate.notification.CalendarPart;
import io.pilotgate.notification.LetterStatus;
import io.pilotgate.notification.Outbox;
import io.pilotgate.notification.OutboxLetter;
import io.pilotgate.portal.Doorkeeper;
import io.pilotgate.portal.Download;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The letters that the product wrote, readable here whether or not a mail server takes them. */
@Controller
class OutboxPage {

    private static final int NEWEST = 200;
    private static final MediaType HTML = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);

    private final Outbox outbox;
    private final Doorkeeper door;

    OutboxPage(Outbox outbox, Doorkeeper door) {
        this.outbox = outbox;
        this.door = door;
    }

    /** @param status one of the states in small letters; anything else shows all */
    @GetMapping("/outbox")
    String list(@RequestParam(defaultValue = "") String status, Model page) {
        door.staff();
        Optional<LetterStatus> wanted = Arrays.stream(LetterStatus.values())
                .filter(one -> one.name().equalsIgnoreCase(status))
                .findFirst();
        List<OutboxLetter> letters = wanted.map(one -> outbox.all(one, NEWEST)).orElseGet(() -> outbox.all(NEWEST));
        page.addAttribute("view", OutboxView.of(outbox.counts(), wanted, outbox.sending(), NEWEST));
        page.addAttribute(
                "letters",
                letters.stream()
                        .map(letter -> LetterRow.of(letter, ZoneOffset.UTC))
                        .toList());
        return "pages/outbox";
    }

    @GetMapping("/outbox/{letterId}")
    String read(@PathVariable String letterId, Model page) {
        page.addAttribute("letter", LetterView.of(find(letterId)));
        return "pages/letter";
    }

    /** The dressed letter alone, for the frame on its page: the browser runs nothing in it and loads nothing for it. */
    @GetMapping("/outbox/{letterId}/html")
    ResponseEntity<String> html(@PathVariable String letterId) {
        OutboxLetter letter = find(letterId);
        String html = letter.letter().html();
        if (html == null) {
            throw Refusal.notFound("letter", "Letter " + letter.id() + " has no HTML; its text says everything.");
        }
        return ResponseEntity.ok().contentType(HTML).body(html);
    }

    /** The mail as it is sent, to be saved and opened in a mail program. */
    @GetMapping("/outbox/{letterId}/eml")
    ResponseEntity<byte[]> save(@PathVariable String letterId) {
        OutboxLetter letter = find(letterId);
        return Download.of("letter-" + letter.id() + ".eml", new MediaType("message", "rfc822"), letter.eml());
    }

    /** The date that the letter carries, for a calendar. */
    @GetMapping("/outbox/{letterId}/ics")
    ResponseEntity<byte[]> date(@PathVariable String letterId) {
        OutboxLetter letter = find(letterId);
        CalendarPart calendar = letter.letter().calendar();
        if (calendar == null) {
            throw Refusal.notFound("letter", "Letter " + letter.id() + " carries no date.");
        }
        return Download.of(
                "letter-" + letter.id() + ".ics",
                new MediaType("text", "calendar", StandardCharsets.UTF_8),
                calendar.ics().getBytes(StandardCharsets.UTF_8));
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
