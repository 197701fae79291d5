package io.pilotgate.portal;

import io.pilotgate.kernel.Refusal.Reason;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.springframework.boot.web.servlet.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** The last answer: what no controller and no advice answered. A page for people, a problem for programs. */
@Controller
class ErrorAnswers implements ErrorController {

    @RequestMapping("/error")
    Object answer(HttpServletRequest request) {
        HttpStatus status = status(request);
        String path = Optional.ofNullable(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI))
                .map(Object::toString)
                .orElse("/");
        if (Problems.wantsPage(request, path)) {
            ModelAndView page = new ModelAndView("pages/error", status);
            page.addObject("status", status.value());
            page.addObject("sentence", sentence(status));
            return page;
        }
        String sentence = sentence(status);
        return ResponseEntity.status(status)
                .body(Problems.problem(status, sentence, List.of(new Reason("request", sentence))));
    }

    /** Asked for directly there was no error, and there is nothing here. */
    private static HttpStatus status(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code
                ? Optional.ofNullable(HttpStatus.resolve(code)).orElse(HttpStatus.INTERNAL_SERVER_ERROR)
                : HttpStatus.NOT_FOUND;
    }

    private static String sentence(HttpStatus status) {
        return switch (status) {
            case NOT_FOUND -> "There is nothing here, or it is not yours to see.";
            case FORBIDDEN -> "Your role does not allow this.";
            case METHOD_NOT_ALLOWED -> "This cannot be done here.";
            case TOO_MANY_REQUESTS -> "That was too often. Wait a few minutes, then try again.";
            default ->
                status.is5xxServerError()
                        ? "Something went wrong on our side. The log of the service tells what."
                        : "The request cannot be understood. Look it up in the description of the API.";
        };
    }
}
