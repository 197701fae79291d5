package io.pilotgate.portal.page.review;

import io.pilotgate.portal.Doorkeeper;
import io.pilotgate.portal.ReviewDesk;
import io.pilotgate.portal.ReviewSheet;
import io.pilotgate.portal.entry.PlanReasonEntry;
import io.pilotgate.portal.page.RefusableForm;
import io.pilotgate.portal.page.SentForm;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The page of a pilot's monthly reviews. */
@Controller
@RequestMapping("/pilots/{pilotId}/reviews")
class ReviewsPage {

    private final ReviewViews views;
    private final ReviewDesk desk;
    private final ReviewSheet sheet;
    private final Doorkeeper door;

    ReviewsPage(ReviewViews views, ReviewDesk desk, ReviewSheet sheet, Doorkeeper door) {
        this.views = views;
        this.desk = desk;
        this.sheet = sheet;
        this.door = door;
    }

    @GetMapping
    ModelAndView show(@PathVariable String pilotId) {
        return views.show(pilotId, SentForm.NONE, HttpStatus.OK);
    }

    @GetMapping("/months.{ending:csv|xlsx}")
    void save(@PathVariable String pilotId, @PathVariable String ending, HttpServletResponse response)
            throws IOException {
        sheet.of(door.pilot(pilotId)).write(response, ending);
    }

    /** A refused form's address, asked for anew. */
    @GetMapping("/end")
    String backToPage(@PathVariable String pilotId) {
        return "redirect:/pilots/{pilotId}/reviews";
    }

    @PostMapping("/end")
    ModelAndView end(
            @PathVariable String pilotId,
            @ModelAttribute PlanReasonEntry entry,
            @RequestParam MultiValueMap<String, String> sent,
            RedirectAttributes redirect) {
        var form = new RefusableForm("end", List.of("reason"), sent);
        return form.after(
                () -> {
                    desk.end(pilotId, entry);
                    return "The work has ended: its last month is reviewed up to today, and the exit begins.";
                },
                () -> "/pilots/" + door.pilot(pilotId).id() + "/reviews",
                redirect,
                (refused, status) -> views.show(pilotId, refused, status));
    }
}
