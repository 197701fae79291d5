package io.pilotgate.access;

import static org.springframework.security.config.http.SessionCreationPolicy.STATELESS;

import jakarta.servlet.DispatcherType;
import java.time.Clock;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.www.BasicAuthenticationFilter;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;

/** The stateless door for programs: a token or Basic at each request; a session's cookie opens nothing here. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class ApiSecurity {

    // Strings alone would be matched by Spring MVC, which does not know the paths of the engine's servlets.
    private final PathPatternRequestMatcher.Builder path = PathPatternRequestMatcher.withDefaults();

    @Bean
    @Order(20)
    SecurityFilterChain apiChain(
            HttpSecurity http,
            ApiTokens tokens,
            AccountDetails details,
            ApiRefusals refusals,
            ApiCallLog calls,
            FailedSignIns failed,
            @Value("${pilotgate.limits.api-calls-per-minute:1200}") int callsPerMinute,
            Clock clock)
            throws Exception {
        return http.securityMatcher(new OrRequestMatcher(path.matcher("/api/**"), path.matcher("/actuator/**")))
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .sessionManagement(session -> session.sessionCreationPolicy(STATELESS))
                .httpBasic(basic -> basic.authenticationEntryPoint(refusals))
                .addFilterBefore(new ApiTokenFilter(tokens, details, refusals), BasicAuthenticationFilter.class)
                .addFilterBefore(new SignInLimit(failed, refusals), ApiTokenFilter.class)
                .addFilterAfter(new ApiCallFilter(calls, clock), BasicAuthenticationFilter.class)
                .addFilterAfter(
                        new ApiLimit(new Allowance(callsPerMinute, Duration.ofMinutes(1), clock), refusals),
                        ApiCallFilter.class)
                .exceptionHandling(
                        failure -> failure.authenticationEntryPoint(refusals).accessDeniedHandler(refusals))
                .authorizeHttpRequests(this::rules)
                .build();
    }

    private void rules(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry request) {
        request.dispatcherTypeMatchers(DispatcherType.ERROR)
                .permitAll()
                // No page of another origin has business here, and which methods there are is nobody's question.
                .requestMatchers(path.matcher(HttpMethod.OPTIONS, "/**"))
                .denyAll()
                .requestMatchers(path.matcher(HttpMethod.GET, "/actuator/health/**"))
                .permitAll()
                .requestMatchers(path.matcher("/actuator/**"))
                .hasRole(Role.ADMINISTRATOR.name())
                .requestMatchers(path.matcher("/api/v1/accounts/**"))
                .hasRole(Role.ADMINISTRATOR.name())
                .anyRequest()
                .authenticated();
    }
}
