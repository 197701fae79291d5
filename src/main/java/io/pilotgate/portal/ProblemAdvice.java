package io.pilotgate.portal;

import io.pilotgate.access.Role;
import io.pilotgate.kernel.Refusal;
import io.pilotgate.kernel.Refusal.Reason;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.apache.catalina.connector.ClientAbortException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/**
 * Every "no" as an RFC 9457 problem with {@code reasons: [{place, text}]}; a browser that asks for a page gets one, see
 * {@link ErrorAnswers}. Last in line, so that pages may show a refusal beside its form.
 */
@ControllerAdvice
@Order(Ordered.LOWEST_PRECEDENCE)
class ProblemAdvice extends ResponseEntityExceptionHandler {

    private static final Logger LOG = LoggerFactory.getLogger(ProblemAdvice.class);
    private static final String NOBODY_WAITS = "Nobody waits for the answer to {} any more";

    @ExceptionHandler
    @Nullable
    ResponseEntity<Object> refused(Refusal refusal, WebRequest request) {
        ProblemDetail problem = Problems.of(refusal);
        HttpHeaders headers = new HttpHeaders();
        refusal.retryAfter().ifPresent(wait -> headers.set(HttpHeaders.RETRY_AFTER, Long.toString(wait.toSeconds())));
        return handleExceptionInternal(refusal, problem, headers, HttpStatusCode.valueOf(problem.getStatus()), request);
    }

    /** A repetition helps, so the status is one that programs repeat by themselves. */
    @ExceptionHandler
    @Nullable
    ResponseEntity<Object> atOnce(ConcurrencyFailureException collision, WebRequest request) {
        Reason reason = new Reason(
                "request",
                "Something else was done to this at the same moment; nothing of yours was kept. Send it again.");
        ProblemDetail problem = Problems.problem(HttpStatus.SERVICE_UNAVAILABLE, reason.text(), List.of(reason));
        HttpHeaders headers = new HttpHeaders();
        headers.set(HttpHeaders.RETRY_AFTER, "1");
        return handleExceptionInternal(collision, problem, headers, HttpStatus.SERVICE_UNAVAILABLE, request);
    }

    @ExceptionHandler
    @Nullable
    ResponseEntity<Object> noUpload(MultipartException broken, WebRequest request) {
        Reason reason = RequestProblems.reason(broken);
        return answer(broken, Problems.problem(HttpStatus.BAD_REQUEST, reason.text(), List.of(reason)), request);
    }

    /** Spring Security answers these, at the door. */
    @ExceptionHandler({AccessDeniedException.class, AuthenticationException.class})
    void atTheDoor(RuntimeException refused) {
        throw refused;
    }

    @ExceptionHandler
    @Nullable
    ResponseEntity<Object> ourFault(Exception unexpected, WebRequest request) {
        if (isNobodyWaiting(unexpected)) {
            LOG.debug(NOBODY_WAITS, path(request));
            return null;
        }
        LOG.error("Unexpected at {}", path(request), unexpected);
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(
                HttpStatus.INTERNAL_SERVER_ERROR,
                "Something went wrong on our side. The log of the service tells what.");
        return answer(unexpected, problem, request);
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleHttpMessageNotReadable(
            HttpMessageNotReadableException unreadable,
            HttpHeaders headers,
            HttpStatusCode status,
            WebRequest request) {
        return answer(unreadable, BodyProblems.of(unreadable), request);
    }

    /** In the words of what exists and is not yours: nobody learns from the answer which of the two it was. */
    @Override
    protected @Nullable ResponseEntity<Object> handleNoResourceFoundException(
            NoResourceFoundException nowhere, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        return answer(nowhere, nothingHere(), request);
    }

    /** Which methods there are at a path, a vendor's person learns from no answer. */
    @Override
    protected @Nullable ResponseEntity<Object> handleHttpRequestMethodNotSupported(
            HttpRequestMethodNotSupportedException other,
            HttpHeaders headers,
            HttpStatusCode status,
            WebRequest request) {
        return request.isUserInRole(Role.VENDOR.name())
                ? answer(other, nothingHere(), request)
                : super.handleHttpRequestMethodNotSupported(other, headers, status, request);
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleMethodArgumentNotValid(
            MethodArgumentNotValidException invalid, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        return answer(invalid, Problems.of(invalid), request);
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleExceptionInternal(
            Exception failure, @Nullable Object body, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        HttpServletRequest asked = ((ServletWebRequest) request).getRequest();
        if (Problems.wantsPage(asked, asked.getRequestURI())) {
            sendError(status, (ServletWebRequest) request);
            return null;
        }
        return super.handleExceptionInternal(failure, reasoned(failure, body), headers, status, request);
    }

    /** Also what Spring refuses by itself says where and how to mend it. */
    private static @Nullable Object reasoned(Exception failure, @Nullable Object body) {
        Object answer = body == null && failure instanceof ErrorResponse error ? error.getBody() : body;
        if (answer instanceof ProblemDetail problem
                && problem.getStatus() < HttpStatus.INTERNAL_SERVER_ERROR.value()
                && problem.getProperties() == null) {
            problem.setProperty("reasons", List.of(RequestProblems.reason(failure)));
        }
        return answer;
    }

    private static ProblemDetail nothingHere() {
        return Problems.of(Refusal.notFound("path", "There is nothing here."));
    }

    private @Nullable ResponseEntity<Object> answer(Exception failure, ProblemDetail problem, WebRequest request) {
        return handleExceptionInternal(
                failure, problem, new HttpHeaders(), HttpStatusCode.valueOf(problem.getStatus()), request);
    }

    /** Whoever closes the page before it is there did nothing wrong, nor did we. Another broken connection is our fault. */
    private static boolean isNobodyWaiting(Throwable unexpected) {
        for (Throwable cause = unexpected; cause != null; cause = cause.getCause()) {
            if (cause instanceof ClientAbortException || cause instanceof AsyncRequestNotUsableException) {
                return true;
            }
        }
        return false;
    }

    private static void sendError(HttpStatusCode status, ServletWebRequest request) {
        try {
            Objects.requireNonNull(request.getResponse()).sendError(status.value());
        } catch (IOException gone) {
            LOG.debug(NOBODY_WAITS, path(request));
        }
    }

    private static String path(WebRequest request) {
        return ((ServletWebRequest) request).getRequest().getRequestURI();
    }
}
