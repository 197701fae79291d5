package io.pilotgate.access;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.pilotgate.kernel.Refusal.Reason;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Component;

/** 401 and 403 at the API's door as RFC 9457 problems; what happens behind the door is the portal's to say. */
@Component
class ApiRefusals implements AuthenticationEntryPoint, AccessDeniedHandler {

    private final ObjectMapper json;

    ApiRefusals(ObjectMapper json) {
        this.json = json;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException why)
            throws IOException {
        response.addHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer realm=\"Pilotgate\"");
        response.addHeader(HttpHeaders.WWW_AUTHENTICATE, "Basic realm=\"Pilotgate\", charset=\"UTF-8\"");
        write(response, HttpStatus.UNAUTHORIZED, "Sign in with a token (Bearer pg_...) or with name and password.");
    }

    /** On the session chain: no challenge, a browser would ask for a password in a window of its own. */
    void commenceInSession(HttpServletRequest request, HttpServletResponse response, AuthenticationException why)
            throws IOException {
        write(response, HttpStatus.UNAUTHORIZED, "Your session has ended. Sign in again at /sign-in.");
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException why)
            throws IOException {
        if (why instanceof CsrfException) {
            write(
                    response,
                    HttpStatus.FORBIDDEN,
                    "The CSRF token is missing or old. Read a new one from /desk/api/csrf.");
        } else if (request.isUserInRole(Role.VENDOR.name())) {
            writeNothingHere(request, response);
        } else {
            write(response, HttpStatus.FORBIDDEN, "Your role does not allow this.");
        }
    }

    /** @param what the first half of the sentence that says why */
    void tooOften(HttpServletResponse response, String what, Duration wait) throws IOException {
        response.setHeader(HttpHeaders.RETRY_AFTER, seconds(wait));
        String sentence = what + ". Wait " + seconds(wait) + " s, then go on.";
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(HttpStatus.TOO_MANY_REQUESTS, sentence);
        problem.setProperty("reasons", List.of(new Reason("request", sentence)));
        write(response, problem);
    }

    /** Whole seconds, and one more rather than one less. */
    static String seconds(Duration wait) {
        return Long.toString(wait.toSeconds() + 1);
    }

    /** What is not a vendor's answers like what does not exist, to the letter. */
    private void writeNothingHere(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String sentence = "There is nothing here.";
        ProblemDetail nothing = ProblemDetail.forStatusAndDetail(HttpStatus.NOT_FOUND, sentence);
        nothing.setInstance(URI.create(request.getRequestURI()));
        nothing.setProperty("reasons", List.of(new Reason("path", sentence)));
        write(response, nothing);
    }

    private void write(HttpServletResponse response, HttpStatus status, String detail) throws IOException {
        write(response, ProblemDetail.forStatusAndDetail(status, detail));
    }

    private void write(HttpServletResponse response, ProblemDetail problem) throws IOException {
        response.setStatus(problem.getStatus());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        json.writeValue(response.getOutputStream(), problem);
    }
}
