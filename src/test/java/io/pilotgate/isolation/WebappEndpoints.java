package io.pilotgate.isolation;

import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletRegistration;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Application;
import java.lang.reflect.Method;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.BeanUtils;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.util.ClassUtils;

/** Every resource of Tasklist's, Cockpit's and Admin's servlets and of the engine's REST, read from their classes. */
final class WebappEndpoints {

    private static final int DEEPEST = 6;

    private final SortedMap<String, Endpoint> found = new TreeMap<>();

    private WebappEndpoints() {}

    static SortedMap<String, Endpoint> of(ServletContext servlets) {
        WebappEndpoints endpoints = new WebappEndpoints();
        for (ServletRegistration servlet : servlets.getServletRegistrations().values()) {
            String application = servlet.getInitParameter("jakarta.ws.rs.Application");
            if (application != null) {
                String prefix = servlet.getMappings().iterator().next().replace("/*", "");
                resources(application).forEach(resource -> endpoints.addRoot(prefix, resource));
            }
        }
        return endpoints.found;
    }

    private static Set<Class<?>> resources(String application) {
        Application of = (Application) BeanUtils.instantiateClass(ClassUtils.resolveClassName(application, null));
        return Stream.concat(
                        of.getClasses().stream(), of.getSingletons().stream().map(Object::getClass))
                .collect(Collectors.toSet());
    }

    private void addRoot(String prefix, Class<?> resource) {
        Path at = AnnotatedElementUtils.findMergedAnnotation(resource, Path.class);
        if (at != null) {
            add(join(prefix, at.value()), resource, 0);
        }
    }

    private void add(String prefix, Class<?> resource, int depth) {
        for (Method method : resource.getMethods()) {
            HttpMethod verb = AnnotatedElementUtils.findMergedAnnotation(method, HttpMethod.class);
            Path at = AnnotatedElementUtils.findMergedAnnotation(method, Path.class);
            String path = join(prefix, at == null ? "" : at.value());
            if (verb != null) {
                Endpoint endpoint = Endpoint.opaque(verb.value(), path);
                found.put(endpoint.key(), endpoint);
            } else if (at != null && depth < DEEPEST) {
                // What is below is another class's to say.
                add(path, method.getReturnType(), depth + 1);
            }
        }
    }

    private static String join(String prefix, @Nullable String path) {
        if (path == null || path.isEmpty() || path.equals("/")) {
            return prefix;
        }
        return prefix + (path.startsWith("/") ? path : "/" + path);
    }
}
