package io.pilotgate.demo;

import io.pilotgate.access.CurrentPerson;
import io.pilotgate.kernel.Refusal;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.springframework.context.annotation.Profile;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The demo's time machine and its sample files, for the buyer's people. */
@Controller
@Profile("demo")
@RequestMapping("/demo")
class DemoPage {

    private final CurrentPerson person;
    private final TimeMachine machine;
    private final Clock clock;

    DemoPage(CurrentPerson person, TimeMachine machine, Clock clock) {
        this.person = person;
        this.machine = machine;
        this.clock = clock;
    }

    @GetMapping
    String show(Model model, CsrfToken csrf) {
        requireStaff();
        model.addAttribute("csrf", csrf);
        model.addAttribute(
                "now", clock.instant().truncatedTo(ChronoUnit.MINUTES).toString());
        model.addAttribute(
                "files",
                List.of(SampleFile.values()).stream()
                        .map(file -> new SampleLink(file.fileName(), file.title()))
                        .toList());
        return "pages/demo";
    }

    /** Moves the clock on, and does all that falls due on the way. */
    @PostMapping("/clock")
    String move(@RequestParam int days) {
        requireStaff();
        machine.step(days);
        return "redirect:/demo";
    }

    @GetMapping("/files/{name}")
    ResponseEntity<byte[]> file(@PathVariable String name) {
        requireStaff();
        SampleFile file = SampleFile.named(name)
                .orElseThrow(() -> Refusal.notFound("name", "The demo has no file of this name."));
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(file.fileName())
                                .build()
                                .toString())
                .body(file.content().getBytes(StandardCharsets.UTF_8));
    }

    private void requireStaff() {
        if (!person.require().isStaff()) {
            throw Refusal.notFound("path", "There is nothing here.");
        }
    }
}
