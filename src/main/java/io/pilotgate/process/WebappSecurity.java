package io.pilotgate.process;

import io.pilotgate.access.Role;
import jakarta.servlet.DispatcherType;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.logout.HttpStatusReturningLogoutSuccessHandler;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;

/** The door to Tasklist, Cockpit and the engine's REST behind them: the session of our own sign-in page. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class WebappSecurity {

    /**
     * The set-up endpoints would make an administrator (CVE-2026-77226); the webapps' own sign-in bypasses ours; case
     * management is switched off and has no tables to ask.
     */
    private static final String[] NEVER = {
        "/camunda/app/admin/*/setup/**",
        "/camunda/api/admin/setup/**",
        "/camunda/api/admin/auth/user/*/login/**",
        "/camunda/api/engine/engine/*/identity/verify",
        "/camunda/api/engine/engine/*/{cases:case-definition|case-instance|case-execution}/**",
        "/camunda/api/engine/engine/*/history/{cases:case-definition|case-instance|case-activity-instance}/**"
    };

    /** Users and groups follow our accounts; written here they would only last until the next start. */
    private static final String[] READ_ONLY = {
        "/camunda/api/engine/engine/*/user/**",
        "/camunda/api/engine/engine/*/group/**",
        "/camunda/api/engine/engine/*/tenant/**"
    };

    private static final HttpMethod[] CHANGES = {HttpMethod.PUT, HttpMethod.DELETE, HttpMethod.POST, HttpMethod.PATCH};

    private static final String ENGINE = "/camunda/api/engine/engine/*";

    /** What staff send: their work on tasks, and questions that are too long for an address. The rest only reads. */
    private static final String[] SENT_BY_STAFF = {
        ENGINE + "/task/*/{deed:claim|unclaim|complete|submit-form}",
        ENGINE + "/task/*/comment/create",
        ENGINE + "/filter/*/{question:list|singleResult|count}",
        ENGINE + "/{list:task|execution|process-instance|variable-instance|job|job-definition|external-task}",
        ENGINE + "/{list:task|execution|process-instance|variable-instance|job|job-definition|external-task}/count",
        ENGINE + "/history/{list:task|process-instance|activity-instance|variable-instance|detail|job-log}",
        ENGINE + "/history/{list:task|process-instance|activity-instance|variable-instance|detail|job-log}/count",
        "/camunda/api/cockpit/plugin/base/**"
    };

    private final PathPatternRequestMatcher.Builder path = PathPatternRequestMatcher.withDefaults();

    @Bean
    @Order(10)
    SecurityFilterChain webappsChain(HttpSecurity http, WebappRefusals refusals) throws Exception {
        return http.securityMatcher(path.matcher("/camunda/**"))
                // The webapps check a token of their own on these paths.
                .csrf(AbstractHttpConfigurer::disable)
                .headers(headers ->
                        headers.defaultsDisabled().frameOptions(HeadersConfigurer.FrameOptionsConfig::sameOrigin))
                .logout(logout -> logout.logoutRequestMatcher(
                                path.matcher(HttpMethod.POST, "/camunda/api/admin/auth/user/*/logout"))
                        .logoutSuccessHandler(new HttpStatusReturningLogoutSuccessHandler()))
                .exceptionHandling(
                        failure -> failure.authenticationEntryPoint(refusals).accessDeniedHandler(refusals))
                .authorizeHttpRequests(this::rules)
                .build();
    }

    private void rules(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry request) {
        request.dispatcherTypeMatchers(DispatcherType.ERROR).permitAll();
        for (String never : NEVER) {
            request.requestMatchers(path.matcher(never)).denyAll();
        }
        for (String readOnly : READ_ONLY) {
            for (HttpMethod change : CHANGES) {
                request.requestMatchers(path.matcher(change, readOnly)).denyAll();
            }
        }
        for (String sent : SENT_BY_STAFF) {
            request.requestMatchers(path.matcher(HttpMethod.POST, sent)).hasAnyRole(Role.STAFF);
        }
        for (HttpMethod change : CHANGES) {
            request.requestMatchers(path.matcher(change, "/camunda/api/**")).hasRole(Role.ADMINISTRATOR.name());
        }
        request.requestMatchers(path.matcher(HttpMethod.GET, "/camunda/api/admin/auth/user/*"))
                .hasAnyRole(Role.STAFF)
                .requestMatchers(path.matcher("/camunda/app/admin/**"), path.matcher("/camunda/api/admin/**"))
                .hasRole(Role.ADMINISTRATOR.name())
                .anyRequest()
                .hasAnyRole(Role.STAFF);
    }
}
