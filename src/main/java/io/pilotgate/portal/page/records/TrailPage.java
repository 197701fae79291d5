package io.pilotgate.portal.page.records;

import io.pilotgate.audit.Inclusion;
import io.pilotgate.portal.Doorkeeper;
import io.pilotgate.portal.StreamedFile;
import io.pilotgate.portal.TrailDesk;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** The audit trail of a pilot, and what belongs to none: checked while the page is made, and to be saved. */
@Controller
class TrailPage {

    private final Doorkeeper door;
    private final TrailDesk desk;
    private final TrailViews views;

    TrailPage(Doorkeeper door, TrailDesk desk, TrailViews views) {
        this.door = door;
        this.desk = desk;
        this.views = views;
    }

    @GetMapping("/pilots/{pilotId}/audit-trail")
    ModelAndView show(@PathVariable String pilotId) {
        return new ModelAndView("pages/trail", "view", views.of(door.pilotForStaff(pilotId)));
    }

    @GetMapping("/pilots/{pilotId}/audit-trail/export")
    void save(@PathVariable String pilotId, HttpServletResponse response) throws IOException {
        StreamedFile.jsonLines(response, "audit-" + desk.head(pilotId).chain(), desk.export(pilotId));
    }

    /** For both sides: the proof of what a letter says. */
    @GetMapping("/pilots/{pilotId}/audit-trail/checkpoints/{checkpoint}")
    void saveProof(@PathVariable String pilotId, @PathVariable String checkpoint, HttpServletResponse response)
            throws IOException {
        Inclusion proof = desk.inclusion(pilotId, checkpoint);
        StreamedFile.jsonLines(response, "checkpoint-" + proof.checkpoint(), out -> desk.write(proof, out));
    }

    @GetMapping("/audit-trail")
    ModelAndView showAll() {
        return new ModelAndView("pages/trail", "view", views.ofAll());
    }

    @GetMapping("/audit-trail/export")
    void saveWithoutPilot(HttpServletResponse response) throws IOException {
        StreamedFile.jsonLines(response, "audit-without-pilot", desk.exportWithoutPilot());
    }

    @GetMapping("/audit-trail/checkpoints")
    void saveCheckpoints(HttpServletResponse response) throws IOException {
        StreamedFile.jsonLines(response, "checkpoints", desk.exportCheckpoints(0));
    }
}
