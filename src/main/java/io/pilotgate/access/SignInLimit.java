package io.pilotgate.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.filter.OncePerRequestFilter;

/** Before a password is looked at: from an address where too many were wrong, none is. Sessions and tokens go on. */
final class SignInLimit extends OncePerRequestFilter {

    private static final String BASIC = "Basic ";

    private final RequestMatcher form = PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.POST, "/sign-in");
    private final FailedSignIns failed;
    private final ApiRefusals refusals;

    SignInLimit(FailedSignIns failed, ApiRefusals refusals) {
        this.failed = failed;
        this.refusals = refusals;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        boolean atForm = form.matches(request);
        Duration wait = atForm || hasPassword(request) ? failed.waitAt(request.getRemoteAddr()) : Duration.ZERO;
        if (wait.isZero()) {
            chain.doFilter(request, response);
        } else if (atForm && accepts(request, "text/html")) {
            response.setHeader(HttpHeaders.RETRY_AFTER, ApiRefusals.seconds(wait));
            response.sendError(HttpStatus.TOO_MANY_REQUESTS.value());
        } else {
            refusals.tooOften(response, "Too many sign-ins failed at your address", wait);
        }
    }

    private static boolean hasPassword(HttpServletRequest request) {
        String header = request.getHeader(HttpHeaders.AUTHORIZATION);
        return header != null && header.regionMatches(true, 0, BASIC, 0, BASIC.length());
    }

    private static boolean accepts(HttpServletRequest request, String type) {
        String accepted = request.getHeader(HttpHeaders.ACCEPT);
        return accepted != null && accepted.contains(type);
    }
}
