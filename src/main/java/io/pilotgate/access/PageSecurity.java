package io.pilotgate.access;

import jakarta.servlet.DispatcherType;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;

/**
 * The door for people: one form, one session, for our pages and {@code /desk/api/**}; Tasklist and Cockpit open with
 * the same session, see the process room.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class PageSecurity {

    private static final String[] PUBLIC = {"/sign-in", "/error", "/favicon.ico", "/assets/**", "/webjars/**"};

    private final PathPatternRequestMatcher.Builder path = PathPatternRequestMatcher.withDefaults();

    @Bean
    @Order(30)
    SecurityFilterChain pagesChain(HttpSecurity http, PageRefusals refusals, FailedSignIns failed, ApiRefusals problems)
            throws Exception {
        return http.addFilterBefore(new SignInLimit(failed, problems), UsernamePasswordAuthenticationFilter.class)
                .formLogin(form -> form.loginPage("/sign-in").failureUrl("/sign-in?failed"))
                .logout(logout -> logout.logoutUrl("/sign-out").logoutSuccessUrl("/sign-in?signed-out"))
                .exceptionHandling(
                        failure -> failure.authenticationEntryPoint(refusals).accessDeniedHandler(refusals))
                .headers(PageHeaders::write)
                .authorizeHttpRequests(this::rules)
                .build();
    }

    private void rules(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry request) {
        request.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.FORWARD)
                .permitAll()
                // The webapps' files are served under /camunda, to those who may see them.
                .requestMatchers(path.matcher("/webjars/camunda/**"), path.matcher(HttpMethod.OPTIONS, "/**"))
                .denyAll();
        for (String open : PUBLIC) {
            request.requestMatchers(path.matcher(open)).permitAll();
        }
        for (String forStaff :
                new String[] {"/v3/api-docs/**", "/v3/api-docs.yaml", "/swagger-ui/**", "/swagger-ui.html"}) {
            request.requestMatchers(path.matcher(forStaff)).hasAnyRole(Role.STAFF);
        }
        request.requestMatchers(path.matcher("/accounts/**"))
                .hasRole(Role.ADMINISTRATOR.name())
                .requestMatchers(path.matcher("/pilots/new"))
                .hasAnyRole(Role.LEAD.name(), Role.ADMINISTRATOR.name())
                .requestMatchers(
                        path.matcher("/vendors/**"), path.matcher("/evaluations/**"), path.matcher("/outbox/**"))
                .hasAnyRole(Role.STAFF)
                .anyRequest()
                .authenticated();
    }
}
