package io.pilotgate.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** How often the programs of a vendor's person may call, by whichever of the person's tokens. Staff call as they like. */
final class ApiLimit extends OncePerRequestFilter {

    private final Allowance calls;
    private final ApiRefusals refusals;

    ApiLimit(Allowance calls, ApiRefusals refusals) {
        this.calls = calls;
        this.refusals = refusals;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Authentication person = SecurityContextHolder.getContext().getAuthentication();
        Duration wait = person != null && isVendors(person) ? calls.take(person.getName()) : Duration.ZERO;
        if (wait.isZero()) {
            chain.doFilter(request, response);
        } else {
            refusals.tooOften(response, "Your programs call too often", wait);
        }
    }

    private static boolean isVendors(Authentication person) {
        return person.getAuthorities().stream()
                .anyMatch(granted -> granted.getAuthority().equals("ROLE_" + Role.VENDOR));
    }
}
