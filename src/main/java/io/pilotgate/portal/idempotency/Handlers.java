package io.pilotgate.portal.idempotency;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.annotation.Annotation;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerMapping;

/** What the method that answers a request says about itself. */
final class Handlers {

    private Handlers() {}

    /** False also where there is no such method. */
    static boolean has(HttpServletRequest request, Class<? extends Annotation> word) {
        return request.getAttribute(HandlerMapping.BEST_MATCHING_HANDLER_ATTRIBUTE) instanceof HandlerMethod method
                && method.hasMethodAnnotation(word);
    }
}
