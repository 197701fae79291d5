package io.pilotgate.process;

import io.pilotgate.access.Account;
import io.pilotgate.access.CurrentPerson;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.stereotype.Component;

/** The webapps' scripts get a bare 401 when the session is over, people the sign-in page, vendors nothing at all. */
@Component
class WebappRefusals implements AuthenticationEntryPoint, AccessDeniedHandler {

    private final RequestMatcher script =
            PathPatternRequestMatcher.withDefaults().matcher("/camunda/api/**");
    private final AuthenticationEntryPoint signIn = new LoginUrlAuthenticationEntryPoint("/sign-in");
    private final CurrentPerson currentPerson;

    WebappRefusals(CurrentPerson currentPerson) {
        this.currentPerson = currentPerson;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException why)
            throws IOException, ServletException {
        if (script.matches(request)) {
            response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
        } else {
            signIn.commence(request, response, why);
        }
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException why)
            throws IOException {
        boolean staff = currentPerson.find().filter(Account::isStaff).isPresent();
        int status = staff ? HttpServletResponse.SC_FORBIDDEN : HttpServletResponse.SC_NOT_FOUND;
        if (script.matches(request)) {
            // No page of ours: its making would read the body, and stumble over one that was meant for the engine.
            response.setStatus(status);
        } else {
            response.sendError(status);
        }
    }
}
