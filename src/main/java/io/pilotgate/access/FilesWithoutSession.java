package io.pilotgate.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * What pages are drawn with is the same for everybody: who asks for it has no session there. The session repository
 * writes the row of every session that a request looked at, with the id that it had before the request. A browser asks
 * for a page's icon last, while the person may sign in already; signing in gives the session a new id, and the late icon
 * put the old one back: the person stood at the sign-in page again, without a word.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
@ConditionalOnWebApplication
class FilesWithoutSession extends OncePerRequestFilter {

    private final PathPatternRequestMatcher.Builder path = PathPatternRequestMatcher.withDefaults();
    private final RequestMatcher files = new OrRequestMatcher(
            path.matcher("/assets/**"), path.matcher("/webjars/picocss__pico/**"), path.matcher("/favicon.ico"));

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !files.matches(request);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        chain.doFilter(new Anonymous(request), response);
    }

    private static final class Anonymous extends HttpServletRequestWrapper {

        Anonymous(HttpServletRequest request) {
            super(request);
        }

        @Override
        public Cookie @Nullable [] getCookies() {
            return null;
        }
    }
}
