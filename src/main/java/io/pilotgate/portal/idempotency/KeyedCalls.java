package io.pilotgate.portal.idempotency;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** Carries a claimed call out and keeps what was answered, before anybody gets it. */
@Component
class KeyedCalls {

    private static final Logger LOG = LoggerFactory.getLogger(KeyedCalls.class);

    /** They say who asks, or how often, and nothing about what was asked. */
    private static final Set<HttpStatus> OF_THE_DOOR =
            Set.of(HttpStatus.UNAUTHORIZED, HttpStatus.FORBIDDEN, HttpStatus.TOO_MANY_REQUESTS);

    private final Claims claims;
    private final RunningCalls running;
    private final IdempotencySettings settings;

    KeyedCalls(Claims claims, RunningCalls running, IdempotencySettings settings) {
        this.claims = claims;
        this.running = running;
        this.settings = settings;
    }

    void carryOut(Claim claim, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        HeldAnswer answer = new HeldAnswer(response, settings.largestAnswer());
        boolean answered = false;
        running.begin(claim, request);
        try {
            chain.doFilter(request, answer);
            answered = true;
        } finally {
            running.end();
            settle(claim, answered && isKept(answer), request, answer);
        }
        answer.letGo();
    }

    /** What cannot be written down is not withheld for that: the key then counts as running until it is given up. */
    private void settle(Claim claim, boolean kept, HttpServletRequest request, HeldAnswer answer) {
        try {
            if (kept) {
                claims.keep(claim, keeping(request, answer), answer.content());
            } else {
                claims.drop(claim);
            }
        } catch (DataAccessException notWritten) {
            LOG.error("The answer to a call with a key could not be kept", notWritten);
        }
    }

    private static Keeping keeping(HttpServletRequest request, HeldAnswer answer) {
        if (Handlers.has(request, ShownOnce.class)
                && HttpStatus.valueOf(answer.getStatus()).is2xxSuccessful()) {
            return Keeping.SHOWN_ONCE;
        }
        return answer.isLarge() ? Keeping.TOO_LARGE : Keeping.ANSWER;
    }

    /** Not what failed on our side, what the door said, and what says itself when to come again. */
    private static boolean isKept(HeldAnswer answer) {
        HttpStatus status = HttpStatus.valueOf(answer.getStatus());
        return !answer.isError()
                && !status.is5xxServerError()
                && !OF_THE_DOOR.contains(status)
                && !answer.containsHeader(HttpHeaders.RETRY_AFTER);
    }
}
