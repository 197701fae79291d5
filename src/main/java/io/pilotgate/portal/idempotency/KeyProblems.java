package io.pilotgate.portal.idempotency;

import io.pilotgate.kernel.Refusal.Reason;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;

/** What is answered to a key instead of an answer. */
final class KeyProblems {

    static final String HEADER = "Idempotency-Key";

    /** Most calls are over by then. */
    private static final String SOON = "2";

    private KeyProblems() {}

    static ErrorResponseException malformed() {
        return problem(
                HttpStatus.BAD_REQUEST,
                HEADER,
                "An Idempotency-Key is one text of 1 to 255 printable ASCII characters. Make a random UUID for each thing"
                        + " you want done, and send it again with each repetition.");
    }

    static ErrorResponseException tooLarge() {
        return problem(
                HttpStatus.PAYLOAD_TOO_LARGE, "body", "The body is larger than any request is. Send less at once.");
    }

    static ErrorResponseException unreadable(Exception broken) {
        String text = "The body is missing or cannot be read. Send it complete, as JSON in UTF-8.";
        return problem(HttpStatus.BAD_REQUEST, "body", text, broken);
    }

    static ErrorResponseException otherUse(UsedKey used, String difference) {
        return of(
                used,
                HttpStatus.UNPROCESSABLE_ENTITY,
                "This key was first used at " + seconds(used.firstUsed()) + " " + difference
                        + ". Send again what was sent then, or take a new key for something new.");
    }

    static ErrorResponseException running(UsedKey used) {
        ErrorResponseException running = of(
                used,
                HttpStatus.CONFLICT,
                "The first call with this key, of " + seconds(used.firstUsed()) + ", is still running. Wait " + SOON
                        + " s, then ask again with the same key.");
        running.getHeaders().set(HttpHeaders.RETRY_AFTER, SOON);
        return running;
    }

    /** Done, and not to be answered again. */
    static ErrorResponseException done(UsedKey used, String why) {
        return of(used, HttpStatus.CONFLICT, "This was done at " + seconds(used.firstUsed()) + ". " + why);
    }

    private static ErrorResponseException of(UsedKey used, HttpStatus status, String text) {
        ErrorResponseException problem = problem(status, HEADER, text);
        problem.getBody().setProperty("firstUsedAt", used.firstUsed());
        return problem;
    }

    private static ErrorResponseException problem(HttpStatus status, String place, String text) {
        return problem(status, place, text, null);
    }

    private static ErrorResponseException problem(
            HttpStatus status, String place, String text, @Nullable Throwable cause) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, text);
        problem.setProperty("reasons", List.of(new Reason(place, text)));
        return new ErrorResponseException(status, problem, cause);
    }

    private static Instant seconds(Instant at) {
        return at.truncatedTo(ChronoUnit.SECONDS);
    }
}
