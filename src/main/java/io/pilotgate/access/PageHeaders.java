package io.pilotgate.access;

import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.header.writers.DelegatingRequestMatcherHeaderWriter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.header.writers.StaticHeadersWriter;
import org.springframework.security.web.header.writers.frameoptions.XFrameOptionsHeaderWriter;
import org.springframework.security.web.header.writers.frameoptions.XFrameOptionsHeaderWriter.XFrameOptionsMode;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.NegatedRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** What a browser may load on our own pages. Tasklist and Cockpit bring a policy of their own. */
final class PageHeaders {

    private static final String CSP = "Content-Security-Policy";

    // Pico draws its icons from data: addresses.
    private static final String POLICY = "default-src 'self'; img-src 'self' data:; object-src 'none'; "
            + "base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    private static final RequestMatcher SWAGGER =
            PathPatternRequestMatcher.withDefaults().matcher("/swagger-ui/**");

    // A letter as its reader sees it, shown in a frame of our own page: styles and nothing else, not even a link out.
    private static final String LETTER_POLICY = "default-src 'none'; style-src 'unsafe-inline'; sandbox; "
            + "base-uri 'none'; form-action 'none'; frame-ancestors 'self'";

    private static final RequestMatcher LETTER =
            PathPatternRequestMatcher.withDefaults().matcher("/outbox/*/html");

    private PageHeaders() {}

    static void write(HeadersConfigurer<HttpSecurity> headers) {
        headers.frameOptions(HeadersConfigurer.FrameOptionsConfig::disable)
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                .addHeaderWriter(frames(new NegatedRequestMatcher(LETTER), XFrameOptionsMode.DENY))
                .addHeaderWriter(frames(LETTER, XFrameOptionsMode.SAMEORIGIN))
                .addHeaderWriter(on(new NegatedRequestMatcher(new OrRequestMatcher(SWAGGER, LETTER)), POLICY))
                .addHeaderWriter(on(LETTER, LETTER_POLICY))
                // Swagger UI sets styles from its script.
                .addHeaderWriter(on(SWAGGER, POLICY + "; style-src 'self' 'unsafe-inline'"));
    }

    private static DelegatingRequestMatcherHeaderWriter frames(RequestMatcher where, XFrameOptionsMode mode) {
        return new DelegatingRequestMatcherHeaderWriter(where, new XFrameOptionsHeaderWriter(mode));
    }

    private static DelegatingRequestMatcherHeaderWriter on(RequestMatcher where, String policy) {
        return new DelegatingRequestMatcherHeaderWriter(where, new StaticHeadersWriter(CSP, policy));
    }
}
