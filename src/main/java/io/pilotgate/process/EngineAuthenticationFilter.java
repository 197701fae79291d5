package io.pilotgate.process;

import io.pilotgate.access.Account;
import io.pilotgate.access.CurrentPerson;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import org.camunda.bpm.engine.IdentityService;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Tells the engine who acts, on every request, and forgets it afterwards: the engine keeps it per thread, and a thread
 * serves one person after the other. Vendors' people are nobody to the engine.
 */
class EngineAuthenticationFilter extends OncePerRequestFilter {

    private final IdentityService identity;
    private final CurrentPerson currentPerson;

    EngineAuthenticationFilter(IdentityService identity, CurrentPerson currentPerson) {
        this.identity = identity;
        this.currentPerson = currentPerson;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        identity.clearAuthentication();
        currentPerson.find().filter(Account::isStaff).ifPresent(this::set);
        try {
            chain.doFilter(request, response);
        } finally {
            identity.clearAuthentication();
        }
    }

    private void set(Account person) {
        identity.setAuthentication(person.id().value(), new ArrayList<>(EngineGroup.idsFor(person.roles())));
    }
}
