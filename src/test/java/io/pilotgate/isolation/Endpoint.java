package io.pilotgate.isolation;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.web.method.HandlerMethod;

/**
 * A method at a path, as the service itself knows it.
 *
 * @param method of HTTP; ANY where the path answers to all
 * @param path as it is mapped, with its variables in braces
 * @param sendings the ways to send something to it; several where it tells them apart by their type
 * @param here false where it exists under another profile only
 */
record Endpoint(String method, String path, List<Sending> sendings, boolean here) {

    static Endpoint of(String method, String path, HandlerMethod handler, boolean here) {
        return new Endpoint(method, path, List.of(Sending.of(handler)), here);
    }

    /** A servlet or a folder of files: nothing is known about what it takes. */
    static Endpoint opaque(String method, String path) {
        return new Endpoint(method, path, List.of(Sending.NOTHING), true);
    }

    /** The same method and path with yet another type of body. */
    Endpoint and(Endpoint other) {
        return new Endpoint(
                method,
                path,
                Stream.concat(sendings.stream(), other.sendings.stream()).toList(),
                here);
    }

    String key() {
        return method + " " + path;
    }

    boolean endsSession() {
        return path.endsWith("/sign-out") || path.endsWith("/logout");
    }

    /** What it is called with: its method, or where it answers to any, reading and writing. */
    List<String> methods() {
        return method.equals("ANY") ? List.of("GET", "POST") : List.of(method);
    }

    /** The places where an id can stand, in the path, the query or the body. */
    Set<String> ids() {
        return Stream.concat(
                        Places.in(path).stream(),
                        sendings.stream()
                                .flatMap(sending -> sending.fields().keySet().stream())
                                .filter(Places::isId))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
