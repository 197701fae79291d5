package io.pilotgate.access;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.savedrequest.RequestCache;

/** After sign-in a person comes back to the page that was asked for; a script's call is no page. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class PageReturn {

    @Bean
    RequestCache requestCache() {
        HttpSessionRequestCache cache = new HttpSessionRequestCache();
        cache.setRequestMatcher(PageReturn::isPage);
        return cache;
    }

    private static boolean isPage(HttpServletRequest request) {
        String accepts = request.getHeader(HttpHeaders.ACCEPT);
        return HttpMethod.GET.matches(request.getMethod())
                && accepts != null
                && accepts.contains(MediaType.TEXT_HTML_VALUE)
                && !request.getRequestURI().contains("/api/");
    }
}
