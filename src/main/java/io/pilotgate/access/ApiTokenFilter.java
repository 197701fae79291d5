package io.pilotgate.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.web.filter.OncePerRequestFilter;

/** Lets a request in on {@code Authorization: Bearer pg_...}; a wrong token is 401 even where nobody need sign in. */
final class ApiTokenFilter extends OncePerRequestFilter {

    /** Where a request keeps the {@link TokenHolder} that it came in by. */
    static final String TOKEN = TokenHolder.class.getName();

    private static final String BEARER = "Bearer ";

    private final ApiTokens tokens;
    private final AccountDetails details;
    private final ApiRefusals refusals;

    ApiTokenFilter(ApiTokens tokens, AccountDetails details, ApiRefusals refusals) {
        this.tokens = tokens;
        this.details = details;
        this.refusals = refusals;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String header = request.getHeader(HttpHeaders.AUTHORIZATION);
        if (header == null || !header.regionMatches(true, 0, BEARER, 0, BEARER.length())) {
            chain.doFilter(request, response);
            return;
        }
        Optional<TokenHolder> holder =
                tokens.holder(header.substring(BEARER.length()).trim());
        if (holder.isEmpty()) {
            refusals.commence(request, response, new BadCredentialsException("This token is unknown or was revoked."));
            return;
        }
        request.setAttribute(TOKEN, holder.get());
        signIn(details.loadUserByUsername(holder.get().account().id().value()));
        chain.doFilter(request, response);
    }

    private static void signIn(UserDetails person) {
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(
                UsernamePasswordAuthenticationToken.authenticated(person, null, person.getAuthorities()));
        SecurityContextHolder.setContext(context);
    }
}
