package io.pilotgate.isolation;

import java.net.http.HttpResponse;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** What came back. */
record Answer(int status, Map<String, List<String>> headers, String body) {

    /** What differs between any two answers, or follows from the body. */
    private static final Set<String> NOT_COMPARED =
            Set.of("date", "content-length", "connection", "keep-alive", "transfer-encoding", "etag", "last-modified");

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"[^\"]+\"|SESSION=[^;]+");

    static Answer of(HttpResponse<String> response) {
        Map<String, List<String>> headers = new TreeMap<>();
        response.headers().map().forEach((name, values) -> {
            String low = name.toLowerCase(Locale.ROOT);
            if (!low.startsWith(":") && !NOT_COMPARED.contains(low)) {
                headers.put(low, values);
            }
        });
        return new Answer(response.statusCode(), headers, response.body());
    }

    /** The door was shut, or there was none to be seen. */
    boolean isRefusedAtTheDoor() {
        return status == 401
                || status == 403
                || leadsToSignIn()
                || (status == 404 && body.contains("There is nothing here"))
                // A shut door to a script of the webapps, or to a HEAD, says nothing at all.
                || (status == 404 && body.isEmpty());
    }

    boolean isNotThere() {
        return status == 404;
    }

    private boolean leadsToSignIn() {
        return status == 302
                && headers.getOrDefault("location", List.of()).stream()
                        .anyMatch(to -> to.endsWith("/sign-in") || to.endsWith("/sign-in?expired"));
    }

    /** Without the ids that were asked for, and without what is new in every answer. */
    Answer masked(Collection<String> asked) {
        Map<String, List<String>> masked = new TreeMap<>();
        headers.forEach((name, values) -> masked.put(
                name, values.stream().map(value -> mask(value, asked)).toList()));
        return new Answer(status, masked, mask(body, asked));
    }

    private static String mask(String text, Collection<String> asked) {
        String masked = TOKEN.matcher(text).replaceAll("TOKEN");
        // The longest first: a short number may stand within another id.
        for (String id : asked.stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList()) {
            masked = masked.replaceAll("(?<![\\w&&[^e]])" + Pattern.quote(id) + "(?!\\w)", "{id}");
        }
        return masked;
    }

    /** Without headers that are written by the path alone, whatever lies there. */
    Answer withoutThoseOfThePath() {
        Map<String, List<String>> others = new TreeMap<>(headers);
        others.keySet().removeAll(Set.of("vary", "content-security-policy", "x-frame-options"));
        return new Answer(status, others, body);
    }

    /** All that a person could read in it. */
    String text() {
        return headers + "\n" + body;
    }

    @Override
    public String toString() {
        return status + " " + headers + " " + (body.length() > 600 ? body.substring(0, 600) + "..." : body);
    }
}
