package io.pilotgate.access;

import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.header.writers.DelegatingRequestMatcherHeaderWriter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.header.writers.StaticHeadersWriter;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.NegatedRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** What a browser may load on our own pages. Tasklist and Cockpit bring a policy of their own. */
final class PageHeaders {

    private static final String CSP = "Content-Security-Policy";

    // Pico draws its icons from data: addresses.
    private static final String POLICY = "default-src 'self'; img-src 'self' data:; object-src 'none'; "
            + "base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    private static final RequestMatcher SWAGGER =
            PathPatternRequestMatcher.withDefaults().matcher("/swagger-ui/**");

    private PageHeaders() {}

    static void write(HeadersConfigurer<HttpSecurity> headers) {
        headers.frameOptions(HeadersConfigurer.FrameOptionsConfig::deny)
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                .addHeaderWriter(on(new NegatedRequestMatcher(SWAGGER), POLICY))
                // Swagger UI sets styles from its script.
                .addHeaderWriter(on(SWAGGER, POLICY + "; style-src 'self' 'unsafe-inline'"));
    }

    private static DelegatingRequestMatcherHeaderWriter on(RequestMatcher where, String policy) {
        return new DelegatingRequestMatcherHeaderWriter(where, new StaticHeadersWriter(CSP, policy));
    }
}
