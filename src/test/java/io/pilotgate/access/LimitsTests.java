package io.pilotgate.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.pilotgate.testing.TickingClock;
import jakarta.servlet.Filter;
import jakarta.servlet.ServletException;
import java.io.IOException;
import java.time.Duration;
import java.util.Base64;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.authentication.event.AuthenticationFailureBadCredentialsEvent;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.WebAuthenticationDetails;

/** Limits of three, under a clock that a test moves. */
class LimitsTests {

    private static final int THREE = 3;

    private final TickingClock clock = new TickingClock();
    private final ApiRefusals refusals = new ApiRefusals(new ObjectMapper());
    private final ApiLimit api = new ApiLimit(new Allowance(THREE, Duration.ofMinutes(1), clock), refusals);
    private final FailedSignIns failed = new FailedSignIns(THREE, clock);
    private final SignInLimit signIn = new SignInLimit(failed, refusals);

    @AfterEach
    void nobody() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void the_fourth_call_of_a_minute_is_told_when_to_come_again() throws Exception {
        for (int call = 1; call <= THREE; call++) {
            assertThat(call("vera", Role.VENDOR).getStatus()).isEqualTo(200);
        }
        MockHttpServletResponse fourth = call("vera", Role.VENDOR);

        assertThat(fourth.getStatus()).isEqualTo(429);
        assertThat(fourth.getHeader("Retry-After")).isEqualTo("21");
        assertThat(fourth.getContentType()).isEqualTo("application/problem+json");
        assertThat(fourth.getContentAsString()).contains("Your programs call too often. Wait 21 s, then go on.");
        assertThat(call("victor", Role.VENDOR).getStatus())
                .as("another person's are counted apart")
                .isEqualTo(200);

        clock.tick(Duration.ofSeconds(21));
        assertThat(call("vera", Role.VENDOR).getStatus()).isEqualTo(200);
        assertThat(call("vera", Role.VENDOR).getStatus()).isEqualTo(429);
    }

    @Test
    void staff_call_as_they_like() throws Exception {
        for (int call = 1; call <= 10 * THREE; call++) {
            assertThat(call("lena", Role.LEAD).getStatus()).isEqualTo(200);
        }
    }

    @Test
    void after_three_failures_no_password_is_looked_at_from_that_address() throws Exception {
        for (int failure = 1; failure <= THREE; failure++) {
            assertThat(atForm("10.0.0.7").getStatus()).isEqualTo(200);
            fail("10.0.0.7");
        }

        MockHttpServletResponse form = atForm("10.0.0.7");
        assertThat(form.getStatus()).isEqualTo(429);
        assertThat(form.getHeader("Retry-After")).isEqualTo("201");
        MockHttpServletResponse program = withPassword("10.0.0.7");
        assertThat(program.getStatus()).isEqualTo(429);
        assertThat(program.getContentAsString()).contains("Too many sign-ins failed at your address. Wait 201 s");
        assertThat(atForm("10.0.0.8").getStatus()).as("another address").isEqualTo(200);
        assertThat(withToken("10.0.0.7").getStatus())
                .as("who comes with a token guesses nothing")
                .isEqualTo(200);

        clock.tick(Duration.ofSeconds(201));
        assertThat(atForm("10.0.0.7").getStatus()).isEqualTo(200);
    }

    @Test
    void a_limit_of_nothing_is_refused_at_the_start() {
        assertThatThrownBy(() -> new FailedSignIns(0, clock)).hasMessageContaining("at least 1");
    }

    private MockHttpServletResponse call(String person, Role role) throws ServletException, IOException {
        SecurityContextHolder.getContext()
                .setAuthentication(new TestingAuthenticationToken(person, "", "ROLE_" + role));
        return through(api, new MockHttpServletRequest("GET", "/api/v1/pilots"));
    }

    private MockHttpServletResponse atForm(String address) throws ServletException, IOException {
        MockHttpServletRequest request = new MockHttpServletRequest("POST", "/sign-in");
        request.addHeader("Accept", "text/html");
        return from(address, request);
    }

    private MockHttpServletResponse withPassword(String address) throws ServletException, IOException {
        MockHttpServletRequest request = new MockHttpServletRequest("GET", "/api/v1/me");
        request.addHeader("Authorization", "Basic " + Base64.getEncoder().encodeToString("a:b".getBytes()));
        return from(address, request);
    }

    private MockHttpServletResponse withToken(String address) throws ServletException, IOException {
        MockHttpServletRequest request = new MockHttpServletRequest("GET", "/api/v1/me");
        request.addHeader("Authorization", "Bearer pg_x");
        return from(address, request);
    }

    private MockHttpServletResponse from(String address, MockHttpServletRequest request)
            throws ServletException, IOException {
        request.setRemoteAddr(address);
        return through(signIn, request);
    }

    private void fail(String address) {
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.setRemoteAddr(address);
        TestingAuthenticationToken guess = new TestingAuthenticationToken("lena", "guess");
        guess.setDetails(new WebAuthenticationDetails(request));
        failed.on(new AuthenticationFailureBadCredentialsEvent(guess, new BadCredentialsException("wrong")));
    }

    private static MockHttpServletResponse through(Filter limit, MockHttpServletRequest request)
            throws ServletException, IOException {
        MockHttpServletResponse response = new MockHttpServletResponse();
        limit.doFilter(request, response, new MockFilterChain());
        return response;
    }
}
