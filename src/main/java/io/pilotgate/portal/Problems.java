package io.pilotgate.portal;

import io.pilotgate.kernel.Refusal;
import io.pilotgate.kernel.Refusal.Reason;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.MethodArgumentNotValidException;

/** Turns what went wrong into a problem that names the place and the mend. */
final class Problems {

    private static final List<String> SCRIPTS = List.of("/api/", "/desk/api/", "/camunda/api/", "/actuator");

    private Problems() {}

    /** Whether a person waits for this answer, rather than a program. */
    static boolean wantsPage(HttpServletRequest request, String path) {
        String accepts = request.getHeader(HttpHeaders.ACCEPT);
        return accepts != null
                && accepts.contains(MediaType.TEXT_HTML_VALUE)
                && SCRIPTS.stream().noneMatch(path::startsWith);
    }

    static ProblemDetail of(Refusal refusal) {
        return problem(status(refusal.kind()), String.valueOf(refusal.getMessage()), refusal.reasons());
    }

    static HttpStatus status(Refusal.Kind kind) {
        return switch (kind) {
            case INVALID -> HttpStatus.UNPROCESSABLE_ENTITY;
            case CONFLICT -> HttpStatus.CONFLICT;
            case NOT_FOUND -> HttpStatus.NOT_FOUND;
            case FORBIDDEN -> HttpStatus.FORBIDDEN;
            case TOO_MANY -> HttpStatus.TOO_MANY_REQUESTS;
        };
    }

    static ProblemDetail of(MethodArgumentNotValidException invalid) {
        List<Reason> reasons = invalid.getFieldErrors().stream()
                .map(field -> new Reason(field.getField(), String.valueOf(field.getDefaultMessage())))
                .toList();
        return problem(HttpStatus.UNPROCESSABLE_ENTITY, "Some fields are not right.", reasons);
    }

    static ProblemDetail problem(HttpStatus status, String detail, List<Reason> reasons) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail);
        problem.setProperty("reasons", reasons);
        return problem;
    }
}
