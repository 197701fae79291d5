package io.pilotgate.access;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.access.AccessDeniedHandlerImpl;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.stereotype.Component;

/** Sends people to the sign-in page, and the scripts of our pages a problem that they can read. */
@Component
class PageRefusals implements AuthenticationEntryPoint, AccessDeniedHandler {

    private final RequestMatcher script =
            PathPatternRequestMatcher.withDefaults().matcher("/desk/api/**");
    private final AuthenticationEntryPoint signIn = new LoginUrlAuthenticationEntryPoint("/sign-in");
    private final AccessDeniedHandler forbidden = new AccessDeniedHandlerImpl();
    private final ApiRefusals api;

    PageRefusals(ApiRefusals api) {
        this.api = api;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException why)
            throws IOException, ServletException {
        if (script.matches(request)) {
            api.commenceInSession(request, response, why);
        } else {
            signIn.commence(request, response, why);
        }
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException why)
            throws IOException, ServletException {
        boolean sessionIsOver = why instanceof CsrfException
                && SecurityContextHolder.getContext().getAuthentication() == null;
        if (script.matches(request)) {
            api.handle(request, response, why);
        } else if (sessionIsOver) {
            // A form sent after the session ended: its CSRF token went with the session.
            response.sendRedirect(request.getContextPath() + "/sign-in?expired");
        } else if (request.isUserInRole(Role.VENDOR.name()) && !(why instanceof CsrfException)) {
            // What is not a vendor's answers like what does not exist.
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else {
            forbidden.handle(request, response, why);
        }
    }
}
