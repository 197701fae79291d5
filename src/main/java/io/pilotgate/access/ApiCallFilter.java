package io.pilotgate.access;

import io.pilotgate.kernel.PersonId;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** Notes each call of the API once it is answered. It stands behind the door: who was not let in is not known. */
final class ApiCallFilter extends OncePerRequestFilter {

    private final ApiCallLog log;
    private final Clock clock;

    ApiCallFilter(ApiCallLog log, Clock clock) {
        this.log = log;
        this.clock = clock;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getRequestURI().startsWith(request.getContextPath() + "/api/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Authentication person = SecurityContextHolder.getContext().getAuthentication();
        Instant at = clock.instant().truncatedTo(ChronoUnit.MICROS);
        long begun = System.nanoTime();
        boolean answered = false;
        try {
            chain.doFilter(request, response);
            answered = true;
        } finally {
            if (person != null) {
                // What was thrown up to here is answered by the container, with a 500.
                int status = answered ? response.getStatus() : HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
                Duration took = Duration.ofNanos(System.nanoTime() - begun);
                log.add(call(new PersonId(person.getName()), at, request, status, took));
            }
        }
    }

    private static MadeCall call(PersonId person, Instant at, HttpServletRequest request, int status, Duration took) {
        TokenHolder token = (TokenHolder) request.getAttribute(ApiTokenFilter.TOKEN);
        return new MadeCall(
                person,
                token == null ? null : token.id(),
                new ApiCall(
                        at,
                        CalledPath.method(request),
                        CalledPath.of(request),
                        status,
                        took,
                        token == null ? null : token.label()));
    }
}
