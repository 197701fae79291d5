package io.pilotgate.portal.page;

import io.pilotgate.kernel.Refusal;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.servlet.ModelAndView;

/** The frame around each page, and the page for a refusal that no form shows: not there, not yours, not now. */
@ControllerAdvice("io.pilotgate.portal.page")
class PageAdvice {

    private final Frames frames;

    PageAdvice(Frames frames) {
        this.frames = frames;
    }

    @ModelAttribute("frame")
    Frame frame(HttpServletRequest request) {
        return frames.of(request);
    }

    @ExceptionHandler
    ModelAndView refused(Refusal refusal, HttpServletRequest request) {
        HttpStatus status = Forms.status(refusal);
        ModelAndView page = new ModelAndView("pages/refused", status);
        page.addObject("frame", frames.of(request));
        page.addObject("title", status == HttpStatus.NOT_FOUND ? "Not found" : "Not possible");
        page.addObject("reasons", refusal.reasons());
        return page;
    }
}
