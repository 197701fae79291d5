package io.pilotgate.isolation;

import java.lang.reflect.Method;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.MethodIntrospector;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.stereotype.Controller;
import org.springframework.util.ClassUtils;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.context.support.StaticWebApplicationContext;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.function.support.RouterFunctionMapping;
import org.springframework.web.servlet.handler.AbstractUrlHandlerMapping;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Everything that the service answers at, asked from the running service itself, so that nothing can be forgotten. */
final class Endpoints {

    /** What filters answer before any mapping is asked: signing in and out. */
    private static final List<String> OF_FILTERS =
            List.of("/sign-in", "/sign-out", "/camunda/api/admin/auth/user/{engine}/logout");

    private final SortedMap<String, Endpoint> found = new TreeMap<>();

    private Endpoints() {}

    static SortedMap<String, Endpoint> of(WebApplicationContext context) {
        Endpoints endpoints = new Endpoints();
        context.getBeansOfType(HandlerMapping.class).values().forEach(endpoints::add);
        endpoints.addServlets(context);
        endpoints.addThoseOfOtherProfiles(context);
        OF_FILTERS.forEach(path -> endpoints.add(Endpoint.opaque("POST", path)));
        return endpoints.found;
    }

    private void add(HandlerMapping mapping) {
        if (mapping instanceof RequestMappingInfoHandlerMapping methods) {
            methods.getHandlerMethods().forEach((info, handler) -> add(info, handler, true));
        } else if (mapping instanceof AbstractUrlHandlerMapping folders) {
            folders.getHandlerMap().keySet().stream()
                    // Its version stands in them; the folder around them is listed.
                    .filter(path -> !path.startsWith("/webjars/*swagger-ui"))
                    .forEach(path -> add(Endpoint.opaque("GET", path)));
        } else if (mapping instanceof RouterFunctionMapping routes && routes.getRouterFunction() != null) {
            throw new AssertionError("There are router functions now. Teach this class to list them.");
        }
    }

    private void add(RequestMappingInfo info, HandlerMethod handler, boolean here) {
        Set<RequestMethod> methods = info.getMethodsCondition().getMethods();
        for (String path : info.getPatternValues()) {
            if (methods.isEmpty()) {
                add(Endpoint.of("ANY", path, handler, here));
            }
            methods.forEach(method -> add(Endpoint.of(method.name(), path, handler, here)));
        }
    }

    private void add(Endpoint endpoint) {
        found.merge(endpoint.key(), endpoint, Endpoint::and);
    }

    private void addServlets(WebApplicationContext context) {
        var servlets = Objects.requireNonNull(context.getServletContext())
                .getServletRegistrations()
                .values();
        servlets.stream()
                .flatMap(servlet -> servlet.getMappings().stream())
                // All that Spring MVC maps is asked from its mappings.
                .filter(path -> !path.equals("/"))
                .forEach(path -> add(Endpoint.opaque("ANY", path)));
    }

    /** The demo's controllers are no beans here, but they are part of the product. */
    private void addThoseOfOtherProfiles(WebApplicationContext context) {
        StandardEnvironment demo = new StandardEnvironment();
        demo.setActiveProfiles("demo");
        var scan = new ClassPathScanningCandidateComponentProvider(false, demo);
        scan.addIncludeFilter(new AnnotationTypeFilter(Controller.class));
        MappingReader reader = new MappingReader();
        for (BeanDefinition candidate : scan.findCandidateComponents("io.pilotgate")) {
            Class<?> type = ClassUtils.resolveClassName(String.valueOf(candidate.getBeanClassName()), null);
            if (context.getBeanNamesForType(type).length == 0) {
                reader.mappingsOf(type).forEach((method, info) -> add(info, new HandlerMethod(type, method), false));
            }
        }
    }

    private static final class MappingReader extends RequestMappingHandlerMapping {

        MappingReader() {
            setApplicationContext(new StaticWebApplicationContext());
            afterPropertiesSet();
        }

        Map<Method, RequestMappingInfo> mappingsOf(Class<?> type) {
            return MethodIntrospector.selectMethods(
                    type, (MethodIntrospector.MetadataLookup<@Nullable RequestMappingInfo>)
                            method -> getMappingForMethod(method, type));
        }
    }
}
