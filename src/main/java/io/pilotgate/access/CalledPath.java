package io.pilotgate.access;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What was called, without what might be secret: no value of a query, and no token where one was put by mistake. */
final class CalledPath {

    private static final int LONGEST = 400;
    private static final int LONGEST_METHOD = 20;
    private static final Pattern TOKEN = Pattern.compile(Pattern.quote(ApiTokens.PREFIX) + "[A-Za-z0-9_-]{8,}");

    private CalledPath() {}

    static String of(HttpServletRequest request) {
        String query = request.getQueryString();
        String called = request.getRequestURI() + (query == null || query.isBlank() ? "" : "?" + names(query));
        String open = TOKEN.matcher(called).replaceAll(ApiTokens.PREFIX + "...");
        return open.length() > LONGEST ? open.substring(0, LONGEST - 3) + "..." : open;
    }

    /** Programs may call any word a method. */
    static String method(HttpServletRequest request) {
        String method = request.getMethod();
        return method.length() > LONGEST_METHOD ? method.substring(0, LONGEST_METHOD) : method;
    }

    private static String names(String query) {
        return Arrays.stream(query.split("&"))
                .map(part -> part.replaceFirst("=.*", "="))
                .distinct()
                .collect(Collectors.joining("&"));
    }
}
