package io.pilotgate.portal.page;

import io.pilotgate.kernel.Refusal;
import io.pilotgate.portal.Doorkeeper;
import io.pilotgate.portal.PeopleByName;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.servlet.ModelAndView;

/**
 * The frame around each page, and the page for a refusal that no form shows: not there, not now, not in your role. It
 * comes before the advice that answers everything.
 */
@ControllerAdvice("io.pilotgate.portal.page")
@Order(Ordered.LOWEST_PRECEDENCE - 1)
class PageAdvice {

    private final Frames frames;
    private final Doorkeeper door;
    private final PeopleByName people;

    PageAdvice(Frames frames, Doorkeeper door, PeopleByName people) {
        this.frames = frames;
        this.door = door;
        this.people = people;
    }

    @ModelAttribute("frame")
    Frame frame(HttpServletRequest request) {
        Named.by(() -> people.knownTo(door.person()));
        return frames.of(request);
    }

    @ExceptionHandler
    ModelAndView refused(Refusal refusal, HttpServletRequest request, HttpServletResponse response) throws IOException {
        HttpStatus status = Forms.status(refusal);
        if (status == HttpStatus.NOT_FOUND && !door.person().isStaff()) {
            // To a vendor what is not there, what is not its own and what is for staff look the same.
            response.sendError(status.value());
            return new ModelAndView();
        }
        refusal.retryAfter()
                .ifPresent(wait -> response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(wait.toSeconds())));
        ModelAndView page = new ModelAndView("pages/refused", status);
        page.addObject("frame", frames.of(request));
        page.addObject("title", status == HttpStatus.NOT_FOUND ? "Not found" : "Not possible");
        page.addObject("reasons", refusal.reasons());
        return page;
    }
}
