package io.pilotgate.process;

import io.pilotgate.access.Account;
import io.pilotgate.access.CurrentPerson;
import jakarta.servlet.FilterChain;
import jakarta.servlet.FilterConfig;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.Optional;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.rest.security.auth.AuthenticationProvider;
import org.camunda.bpm.engine.rest.security.auth.AuthenticationResult;
import org.camunda.bpm.webapp.impl.security.auth.AuthenticationUtil;
import org.camunda.bpm.webapp.impl.security.auth.Authentications;
import org.camunda.bpm.webapp.impl.security.auth.ContainerBasedAuthenticationFilter;
import org.camunda.bpm.webapp.impl.security.auth.UserAuthentication;
import org.jspecify.annotations.Nullable;

/** Signs the person of our session in to Tasklist and Cockpit, and nobody else. */
class WebappSignIn extends ContainerBasedAuthenticationFilter {

    private final CurrentPerson currentPerson;

    WebappSignIn(CurrentPerson currentPerson) {
        this.currentPerson = currentPerson;
    }

    /** The base class makes its provider from a class name; ours needs no name. */
    @Override
    public void init(FilterConfig config) {
        authenticationProvider = new AuthenticationProvider() {
            @Override
            public AuthenticationResult extractAuthenticatedUser(HttpServletRequest request, ProcessEngine engine) {
                return staff().map(AuthenticationResult::successful).orElseGet(AuthenticationResult::unsuccessful);
            }

            @Override
            public void augmentResponseByAuthenticationChallenge(HttpServletResponse response, ProcessEngine engine) {
                // The one challenge is the sign-in page, and Spring Security has sent it before.
            }
        };
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        forgetOthers(((HttpServletRequest) request).getSession(false));
        super.doFilter(request, response, chain);
    }

    /** Someone else may have signed in with the same session; the base class looks on some paths only. */
    private void forgetOthers(@Nullable HttpSession session) {
        if (session == null) {
            return;
        }
        String person = staff().orElse("");
        Authentications known = AuthenticationUtil.getAuthsFromSession(session);
        for (UserAuthentication one : known.getAuthentications()) {
            if (!one.getIdentityId().equals(person)) {
                known.removeByEngineName(one.getProcessEngineName());
            }
        }
        AuthenticationUtil.updateSession(session, known);
    }

    private Optional<String> staff() {
        return currentPerson
                .find()
                .filter(Account::isStaff)
                .map(account -> account.id().value());
    }
}
