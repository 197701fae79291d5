package io.pilotgate.portal.idempotency;

import io.pilotgate.kernel.PersonId;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpMethod;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerExceptionResolver;

/**
 * Stands behind the door and before every controller, so that no POST of the API can be forgotten. Who sends no key is
 * let through.
 */
@Component
@ConditionalOnWebApplication
class IdempotencyFilter extends OncePerRequestFilter {

    private static final Pattern KEY = Pattern.compile("[\\x20-\\x7e]{1,255}");

    private final PathPatternRequestMatcher posts =
            PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.POST, "/api/v1/**");
    private final Claims claims;
    private final KeyedCalls calls;
    private final IdempotencySettings settings;
    private final HandlerExceptionResolver problems;

    IdempotencyFilter(
            Claims claims,
            KeyedCalls calls,
            IdempotencySettings settings,
            @Qualifier("handlerExceptionResolver") HandlerExceptionResolver problems) {
        this.claims = claims;
        this.calls = calls;
        this.settings = settings;
        this.problems = problems;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getHeader(KeyProblems.HEADER) == null || !posts.matches(request);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Optional<KeyedRequest> keyed;
        try {
            keyed = KeyedRequest.of(request, key(request), person(), settings.largestBody());
        } catch (ErrorResponseException refused) {
            problems.resolveException(request, response, null, refused);
            return;
        }
        if (keyed.isEmpty()) {
            chain.doFilter(request, response);
            return;
        }
        try (KeyedRequest asked = keyed.get()) {
            answer(asked, response, chain);
        }
    }

    private void answer(KeyedRequest asked, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Claims.Decision decision;
        try {
            decision = claims.decide(asked.call());
        } catch (RuntimeException refused) {
            if (problems.resolveException(asked.request(), response, null, refused) == null) {
                throw refused;
            }
            return;
        }
        if (decision.answer().isPresent()) {
            decision.answer().get().giveAgain(response);
        } else {
            calls.carryOut(decision.claim().orElseThrow(), asked.request(), response, chain);
        }
    }

    private static String key(HttpServletRequest request) {
        List<String> keys = Collections.list(request.getHeaders(KeyProblems.HEADER));
        if (keys.size() != 1 || !KEY.matcher(keys.get(0)).matches()) {
            throw KeyProblems.malformed();
        }
        return keys.get(0);
    }

    private static PersonId person() {
        return new PersonId(
                SecurityContextHolder.getContext().getAuthentication().getName());
    }
}
